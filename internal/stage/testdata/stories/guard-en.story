# Somebody reads the phone: nothing more until it is confirmed, no evening text, and a way back.
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
> x
> my boyfriend goes thru my phone
-- somebody else may read this phone
-- signal words
-- kept for a coach
< Got it. Is it OK to text about this on this phone? 1 Yes 2 Not now. In any emergency call 911, or text 911.
advance 20s
> 1
< Done. I won't text first on this phone, and I ask each time before I say more. PRIVATE OFF ends that. You can delete these texts.
> i just want to sleep better
-- kept for a coach
< Thank you, that's kept for a coach to read. COACH gets a person any time.
advance to 18:45
-- Mon 18:40:00
-- skipped evening: not now
> back again
-- kept for a coach
< Got it. Is it OK to text about this on this phone? 1 Yes 2 Not now. In any emergency call 911, or text 911.
advance 20s
> 2
advance 24h
-- Mon 20:30:00
-- handoff handoff first
-- page dana
dana< LINE: HANDOFF K2, promised by 9 pm. Reply OK to take it, PASS if you can't.
-- Mon 20:55:00
-- page ana
-- page luis
ana< LINE: HANDOFF K2, promised by 9 pm. Reply OK to take it, PASS if you can't.
luis< LINE: HANDOFF, aviso K2, prometido antes de las 9 pm. OK para tomarlo, PASS si no puedes.
-- Mon 21:00:00
-- promise first missed
-- Mon 21:10:00
-- page ruth
ruth< LINE: HANDOFF K2, promised by 9 pm. Reply OK to take it, PASS if you can't.
-- Tue 08:00:00
-- page dana
-- page luis
-- page ana
-- page ruth
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Tue 18:40:00
-- skipped evening: not now
> long day
-- kept for a coach
< Got it. Is it OK to text about this on this phone? 1 Yes 2 Not now. In any emergency call 911, or text 911.
advance 20s
> 1
-- kept for a coach
< Thank you, that's kept for a coach to read. COACH gets a person any time.
advance 1m
> private off
-- nobody else reads this phone
< Done: I text as before. PRIVATE turns that off again.
advance 24h
-- Wed 08:00:00
-- page ana
-- page ruth
-- page dana
-- page luis
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Wed 18:40:00
< Hey Ria. Give tonight a number, 1 rough to 5 good? A few words are fine too.
