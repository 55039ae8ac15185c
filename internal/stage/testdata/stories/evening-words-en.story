# Own words are an answer, and number words are numbers.
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
-- promise first Mon 21:00 dana
< Got it, Ria. Dana sees that and texts you in person by 9 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
advance to 18:45
-- Mon 18:40:00
< Ria, looking in. Rough or good, 1 to 5? X skips, no reason needed.
> fought with my brother all day
-- signal words
-- kept for a coach
-- answer: mood_words = fought with my brother all day
< Thank you for telling me. Kept for a coach. Urges now, 0 to 10?
> five maybe six
-- answer: urge = 6
-- answer: urge_words = five maybe six
< And one thing you did for you today? Food, a walk, a call, rest all count.
> took a long walk
-- answer: did_words = took a long walk
< That counts, Ria. Kept. Sleep as well as you can.
