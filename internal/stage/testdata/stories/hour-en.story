# An evening at ten: asked about when it is set, and kept only by a yes.
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
> 10 pm
-- answer: evening = 22:00
< 10 pm is outside the hours I text first. Text you at 10 pm all the same? 1 Yes 2 No, at the nearest. I use 10 pm only if you say 1.
> 1
-- answer: hour = yes
< Done: evenings at 10 pm from now. X skips any night.
advance to 22:05
-- Mon 20:30:00
-- handoff handoff first
-- page dana
dana< LINE: HANDOFF K2, promised by 9 pm. Reply OK to take it, PASS if you can't.
-- Mon 20:55:00
-- page ana
-- page luis
-- promise first taken_back
< I told you 9 pm and that won't hold. I'm sorry. I'm asking Ana now. To talk sooner: 833-773-2445, call or text, 24/7.
ana< LINE: HANDOFF K2, promised by 9 pm. Reply OK to take it, PASS if you can't.
luis< LINE: HANDOFF, aviso K2, prometido antes de las 9 pm. OK para tomarlo, PASS si no puedes.
-- Mon 21:10:00
-- page ruth
ruth< LINE: HANDOFF K2, promised by 9 pm. Reply OK to take it, PASS if you can't.
-- Mon 22:00:00
< Evening, Ria. If today had a number, 1 rough to 5 good, what would it be?
> 4
-- answer: mood = 4
< One thing today that was for you? Small counts: a meal, fresh air, a song.
> x
> 7:30 pm
< Done: evenings at 7:30 pm from now. X skips any night.
advance 22h
-- Tue 08:00:00
-- page dana
-- page luis
-- page ana
-- page ruth
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Tue 19:30:00
< Checking in, Ria. 1 rough to 5 good: how did today treat you? Words work too.
