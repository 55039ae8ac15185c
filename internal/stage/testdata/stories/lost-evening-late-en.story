# Found after its question is over, in the night: it is no answer, nobody is woken, and a human reads it.
at 2026-03-02 18:00
sweep
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
advance to 18:45
-- Mon 18:40:00
< Ria, looking in. Rough or good, 1 to 5? X skips, no reason needed.
lose recoveree
> 2
advance to 02:00
sweep
-- found late, written Mon 18:45
-- handoff handoff late
advance to 09:10
-- Tue 08:00:00
-- page dana
-- page luis
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
-- Tue 09:00:00
-- page ruth
< I'm sorry, your text only got to me now. A coach will read it. If it can't wait, call or text 988 at any hour. In danger: call 911.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
