# START after a coach came who could not write: the person hears who has come, and the coach has a clock again.
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
> STOP
-- opted out
-- promise first taken_back
< You have opted out of texts from this number. Reply START to opt in again.
advance 48h
> i want to die
-- handoff crisis suicide_active
-- page luis
-- page dana
-- not said: suicide
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
dana> OK
-- accepted dana
-- not said: joins
dana.2< It's yours. Ria, English. Wrote 6 pm: "i want to die". Read the next text before you write anything.
dana.2< Ria opted out, so no texts go out. It may be someone else who wrote STOP. Your programme allows one call.
luis< Dana lo tiene. Gracias, ya puedes descansar.
advance 2m
> START
-- joined
< You have opted in to texts from this number again. Reply STOP to opt out, HELP for help.
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< Ria sent START: you can text Ria again.
advance 6m
-- Wed 18:05:00
dana< LINE: Ria wrote 3 min ago. Need help? Reply PASS and I'll find someone while you stay.
-- Wed 18:07:00
-- coach silent: others are asked
-- page luis
luis< LINE: URGENT, aviso M2. OK para tomarlo, PASS si no puedes.
-- Wed 18:08:00
-- page luis
luis< LINE: URGENT, aviso M2. OK para tomarlo, PASS si no puedes.
