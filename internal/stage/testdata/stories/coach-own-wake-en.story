# A coach in danger who writes again is heard by the one who has the thread, also after the first answer.
at 2026-03-02 18:00
dana> i want to die
-- handoff crisis suicide_active
-- page omar
-- page ruth
dana< A coach (a person, not police) is being paged for you now. Want to talk this minute? Call or text 988, free, 24/7. In danger or hurt: call 911.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth> OK
-- accepted ruth
dana< Ruth, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
omar< Ruth has it. Thank you, you're free.
ruth.2< It's yours. I've told Omar. Dana, English. Wrote 6 pm: "i want to die". Told: 911, 988. Phone OK to text. What you type here goes to Dana as you type it. First words within 2 min, please.
ruth.2> Dana, it is Ruth. Where are you?
dana< Dana, it is Ruth. Where are you?
ruth< LINE: sent 6 pm. 1st word counts, thank you.
dana> home
ruth.2< home
dana> OK
ruth.2< OK
advance 2m
ruth.2> DONE
ruth.2< Before I let go: in a few words, how is Dana and what's next? (your note, Dana won't see it) If it was a false alarm, begin with FALSE.
ruth.2> with her, sister comes
-- handoff over
dana< Ruth is done for now. You're off the pages, no questions asked, until you text BACK here.
ruth.2< Saved, and Dana is told. Thank you. You're free.
dana> OK
-- signal words
-- kept for a coach
