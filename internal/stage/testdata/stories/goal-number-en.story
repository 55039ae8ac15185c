# A number is no goal, and who does not know one need not make one up.
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
advance 10m
> goal
< What's one thing you'd want to be different, small enough for Friday? In your words.
> 3
< What's one thing you'd want to be different, small enough for Friday? In your words.
> idk
-- answer: goal_words = idk
< All right, Ria. If something comes up, just tell me.
