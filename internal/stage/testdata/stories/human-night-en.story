# Asks for a human outside every shift: honest, another door now, and the next shift is told.
at 2026-03-02 23:30
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
-- promise first Tue 09:00 dana
< Got it, Ria. Dana sees that and texts you in person by 9 am. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
> can i talk to a real person
-- handoff handoff human
-- promise callback Tue 09:00 dana
< No coach is on right now. Dana texts you by 9 am. Someone to talk to now: 833-773-2445, call or text, 24/7. In danger: 911.
advance to 08:01
-- Tue 08:00:00
-- page dana
-- page luis
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. I've told Luis. Ria, English. Wrote 11:30 pm: "can i talk to a real person". Told: 911. Phone OK to text. What you type here goes to Ria as you type it. First words within 30 min, please.
luis< Dana lo tiene. Gracias, ya puedes descansar.
