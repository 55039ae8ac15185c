# Tells of a lapse and then of how bad it is: the coach reads each text once. Later it is worse, and somebody comes.
at 2026-03-02 12:00
> hi
< Warmline: texts and real coaches, adults 18+. Want in? Reply 1. Recurring msgs, number varies. Msg&data rates may apply. HELP: help. STOP: end. Español: 2
> 1
-- joined
-- answer: consent = sms_recurring
< Warmline: you're in. Recurring msgs, number varies. Msg&data rates may apply. HELP for help, STOP to end. Terms: example.org/terms
< Two honest things. I'm a computer; the coaches are people who have been there. And this isn't 911 or fully private. Text COACH any time for a person.
< What would help most right now? 1 Someone checking in 2 Something in my way 3 Finding people. Or tell me. And what can I call you? Any name works.
> Ria
-- answer: name = Ria
-- answer: name_words = Ria
-- promise first Mon 15:00 dana
< Got it, Ria. Dana sees that and texts you in person by 3 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
advance 61m
> drank last night
< Thank you for telling me. Nothing changes here. How are you this minute? 1 OK 2 Not sure 3 In danger. Or say it your way.
advance 20s
> honestly i feel like i cant do this anymore
-- handoff urgent distress
-- page dana
< That's a lot to carry. A coach is being paged for you. Want a voice this minute? Call or text 988, free, any hour. In danger: 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. Ria, English. Wrote 1:01 pm: "drank last night" / "honestly i feel like i cant do this anymore". Told: 911, 988. Phone OK to text. What you type here goes to Ria as you type it. First words within 5 min, please.
dana.2> Hi Ria, Dana here. Tell me.
-- promise first kept
< Hi Ria, Dana here. Tell me.
dana< LINE: sent 1:01 pm. 1st word counts, thank you.
advance 4m
dana.2> DONE
dana.2< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
dana.2> better, eats something
-- handoff over
< Dana is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
dana.2< Saved. Ria is told. Follow-up by 3:30 pm tomorrow: you? OK or PASS.
dana.2> OK
dana< Thank you. I ask Ria first, and come to you if no answer does.
advance 25h
-- Mon 18:40:00
< Evening, Ria. One thing only: 1 (rough) to 5 (good), where are you?
-- Tue 13:30:00
< Hi Ria. Dana wanted me to look in after the other night. How are you now? 1 Better 2 Same 3 Worse. Or tell me.
> worse than ever
-- handoff handoff follow
-- page dana
-- answer: follow_words = worse than ever
< Thank you, that's kept for a coach to read. COACH gets a person any time.
dana< LINE: HANDOFF M2, promised by 3:30 pm. Reply OK to take it, PASS if you can't.
