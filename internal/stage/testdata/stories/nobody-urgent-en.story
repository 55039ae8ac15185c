# Nobody answers an urgent page: one by one, then the supervisor, the lead, and everyone again.
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
> i feel hopeless, i cant do this any more
-- handoff urgent distress
-- page dana
< That's a lot to carry. A coach is being paged for you. Want a voice this minute? Call or text 988, free, any hour. In danger: 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
advance 40m
-- Mon 18:04:00
-- page luis
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
-- Mon 18:05:00
< No coach has answered yet. I keep paging coaches until one does. Don't wait alone: call or text 988, any hour. In danger: 911.
-- Mon 18:10:00
< Someone can talk with you this minute: call or text 988, or 833-773-2445. I go on paging coaches. Too many texts? Reply 0.
-- Mon 18:15:00
-- page ruth
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:20:00
< 988 and 833-773-2445 have a person on now, free. I have not stopped: the supervisor is being called too. Reply 0 and I keep trying without texts.
-- Mon 18:25:00
-- page omar
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:27:00
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:35:00
-- page dana
-- page luis
-- page ruth
-- page omar
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:40:00
-- page luis
-- page ana
-- page ruth
-- page omar
-- page dana
-- skipped evening: not now
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
