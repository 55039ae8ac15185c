# A need in own words: kept for a coach, and a step of their own.
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
> work
< Work: 1 Find a job 2 Resume or interview 3 Time off for care. Or tell me, record included.
> they fired me for going to detox
-- handoff urgent distress
-- page dana
< That's a lot to carry. A coach is being paged for you. Want a voice this minute? Call or text 988, free, any hour. In danger: 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
> ask hr for the letter
