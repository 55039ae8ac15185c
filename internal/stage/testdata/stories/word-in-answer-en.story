# A word that begins a flow is an answer while words are asked for; a keyword is not.
at 2026-03-02 16:30
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
-- promise first Mon 19:30 dana
< Got it, Ria. Dana sees that and texts you in person by 7:30 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
advance 61m
advance to 18:45
-- Mon 18:40:00
< Checking in, Ria. 1 rough to 5 good: how did today treat you? Words work too.
> 4
-- answer: mood = 4
< And what was good for you today? A shower counts. Early to bed does too.
> work
-- answer: did_words = work
< That counts, Ria. Kept. Sleep as well as you can.
advance 30m
-- Mon 19:00:00
-- handoff handoff first
-- page dana
dana< LINE: HANDOFF K2, promised by 7:30 pm. Reply OK to take it, PASS if you can't.
> my joy
< One thing that makes life good for you, even a little? Music, your kid, the beach, a dog? I'll bring it up on hard days.
> BARRIER
< Anything in your way this week? Tell me in your words, or reply 1 for a list. 0 if nothing.
> X
< One thing that makes life good for you, even a little? Music, your kid, the beach, a dog? I'll bring it up on hard days.
