# Feeling safe at home, and no answer: nothing more goes to the phone.
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
> BARRIER
< Anything in your way this week? Tell me in your words, or reply 1 for a list. 0 if nothing.
> 1
-- answer: barrier = 1
< 1 Home, money, papers 2 Work, court, family 3 Health, meds, rides. Or one word of your own.
> 3
< 1 Health care or meds 2 A ride 3 Feeling safe at home. Or tell me.
> 3
-- answer: barrier_body = 3
-- handoff urgent violence
-- page luis
< Got it. Is it OK to text about this on this phone? 1 Yes 2 Not now. In any emergency call 911, or text 911.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
advance 30m
-- Mon 17:35:00
-- page dana
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 17:36:00
-- not said: wait
-- Mon 17:41:00
-- not said: wait10
-- Mon 17:46:00
-- page ruth
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 17:51:00
-- not said: wait20
-- Mon 17:56:00
-- page omar
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 17:58:00
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
advance to 18:45
-- Mon 18:06:00
-- page luis
-- page dana
-- page ruth
-- page omar
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:11:00
-- page ana
-- page ruth
-- page omar
-- page dana
-- page luis
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:16:00
-- page dana
-- page luis
-- page ana
-- page ruth
-- page omar
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:21:00
-- not said: wait50
-- page dana
-- page luis
-- page ana
-- page omar
-- page ruth
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:26:00
-- page luis
-- page ana
-- page dana
-- page ruth
-- page omar
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:31:00
-- page dana
-- page luis
-- page ana
-- page omar
-- page ruth
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:40:00
-- skipped evening: not now
-- Mon 18:41:00
-- page dana
-- page luis
-- page ana
-- page ruth
-- page omar
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
