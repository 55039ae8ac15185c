# A word of their own for it.
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
> focus
< So my words fit you: what is it about? 1 Drinking 2 Using 3 Betting. Or one word of your own.
> gambling mostly
-- answer: focus_words = gambling mostly
< Got it, Ria. I keep that in mind from now on.
advance to 18:45
-- Mon 18:40:00
< Evening, Ria. One thing only: 1 (rough) to 5 (good), where are you?
> 2
-- answer: mood = 2
< Thank you. Any urge to bet right now? 0 none, 10 the strongest.
> 1
-- answer: urge = 1
< And what was good for you today? A shower counts. Early to bed does too.
> a walk
-- answer: did_words = a walk
< That counts, Ria. Kept. Sleep as well as you can.
