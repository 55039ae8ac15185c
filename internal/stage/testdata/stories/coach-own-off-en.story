# A coach in danger is off the ladder: nobody else is paged to them that night.
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
> i want to kill myself
-- handoff crisis suicide_active
-- page luis
< A coach (a person, not police) is being paged for you now. Want to talk this minute? Call or text 988, free, 24/7. In danger or hurt: call 911.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
