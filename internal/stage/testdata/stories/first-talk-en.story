# Joins while a shift is on: the first talk has a coach and an hour, and comes.
at 2026-03-02 13:00
> hi
< Warmline: texts and real coaches, adults 18+. Want in? Reply 1. Recurring msgs, number varies. Msg&data rates may apply. HELP: help. STOP: end. Español: 2
> 1
-- joined
-- answer: consent = sms_recurring
< Warmline: you're in. Recurring msgs, number varies. Msg&data rates may apply. HELP for help, STOP to end. Terms: example.org/terms
< Two honest things. I'm a computer; the coaches are people who have been there. And this isn't 911 or fully private. Text COACH any time for a person.
< What would help most right now? 1 Someone checking in 2 Something in my way 3 Finding people. Or tell me. And what can I call you? Any name works.
> finding people, Ria
-- answer: name = Ria
-- answer: name_words = finding people, Ria
-- promise first Mon 16:00 dana
< Got it, Ria. Dana sees that and texts you in person by 4 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
advance to 15:29
advance to 15:31
-- Mon 15:30:00
-- handoff handoff first
-- page dana
dana< LINE: HANDOFF K2, promised by 4 pm. Reply OK to take it, PASS if you can't.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. Ria, English. Phone OK to text. What you type here goes to Ria as you type it. First words within 30 min, please.
dana.2> Hi Ria, Dana here, the coach. No rush. What's one thing you'd want to be different by Friday?
-- promise first kept
< Hi Ria, Dana here, the coach. No rush. What's one thing you'd want to be different by Friday?
dana< LINE: sent 3:31 pm. 1st word counts, thank you.
> sleep, mostly
dana.2< sleep, mostly
dana.2> DONE
dana.2< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
dana.2> first talk, wants to sleep better
-- handoff over
< Dana is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
dana.2< Saved, and Ria is told. Thank you. You're free.
advance 45m
