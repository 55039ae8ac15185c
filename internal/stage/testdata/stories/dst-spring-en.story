# The night the clocks go forward: the check-in comes at its hour on the wall.
at 2026-03-07 18:00
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
> 7 pm
-- answer: evening = 19:00
< Done: evenings at 7 pm from now. X skips any night.
advance to 19:01
-- Sat 19:00:00
< Checking in, Ria. 1 rough to 5 good: how did today treat you? Words work too.
> X
advance to 19:01
-- Sun 19:00:00
< Evening, Ria. One thing only: 1 (rough) to 5 (good), where are you?
