# A name of their own, and the hard night asks for it.
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
> CIRCLE
< Who is one person you could text tonight? A first name is enough, for you only.
> my sister Ana
-- answer: circle_words = my sister Ana
< Kept for you only, Ria. On a hard night I ask if you'd text your sister Ana.
advance to 18:45
-- Mon 18:40:00
< Evening, Ria. One thing only: 1 (rough) to 5 (good), where are you?
> 2
-- answer: mood = 2
< Thank you. Any urge right now? 0 none, 10 the strongest.
> 8
-- answer: urge = 8
< That's strong, and you told someone. 1 Coach now 2 A 10-minute plan 3 Call someone I trust. Or tell me.
> 3
-- answer: strong = 3
< Good idea. Call or text your sister Ana now. I look in again in 10 minutes; if nobody picks up, text COACH.
advance 10m
-- Mon 18:55:00
< Back as I said. Where is it now, 0 to 10? COACH gets a person.
> 3
-- answer: urge = 3
< That counts, Ria. Kept. Sleep as well as you can.
