# An evening at ten: asked about when it is set, and kept only by a yes.
at 2026-03-02 18:00
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
< Got it, Ria. That's kept for a coach. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips anything.
> 10 pm
-- answer: evening = 22:00
< 10 pm is outside the hours I text first. Text you at 10 pm all the same? 1 Yes 2 No, at the nearest. I use 10 pm only if you say 1.
> 1
-- answer: hour = yes
< Done: evenings at 10 pm from now. X skips any night.
advance to 22:05
-- Mon 22:00:00
< Ria, one small question: tonight, 1 rough to 5 good? Or what's on your mind.
> 4
-- answer: mood = 4
< And one thing you did for you today? Food, a walk, a call, rest all count.
> x
> 7:30 pm
< Done: evenings at 7:30 pm from now. X skips any night.
advance 22h
-- Tue 19:30:00
< Evening, Ria. One thing only: 1 (rough) to 5 (good), where are you?
