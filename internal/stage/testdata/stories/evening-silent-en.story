# A silent evening is not asked after; the next one comes as always.
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
< Got it, Ria. That's kept for a coach. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips anything.
advance to 18:45
-- Mon 18:40:00
< Ria, looking in. Rough or good, 1 to 5? X skips, no reason needed.
advance 24h
-- Tue 18:27:00
< Ria, one small question: tonight, 1 rough to 5 good? Or what's on your mind.
advance 24h
-- Wed 18:25:00
< Hi Ria, no need to answer. I'm around. 1 I'm OK 2 Fewer texts 3 Have a coach call me
advance 24h
-- Thu 18:20:00
-- handoff handoff silence
-- page dana
-- page luis
< Hi Ria, thinking of you. Any answer is fine, even one letter. A coach has been told too. Any hour: call or text 988.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
