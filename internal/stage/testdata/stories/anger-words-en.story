# Anger answered in own words, and in none: kept for a coach, nobody is paged.
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
> that was rude
< You're right to say it, and I'm sorry. 1 Fewer texts 2 Pause a week 3 Talk to a coach. Or tell me. STOP ends them.
advance 1m
> just be nicer ok
-- answer: anger_words = just be nicer ok
< Thank you, that's kept for a coach to read. COACH gets a person any time.
> that was rude
-- handoff handoff anger
-- page dana
-- page luis
< A coach has been told, and I keep at it until one answers. Tell me what it's about, if you want. Can't wait: call or text 988. In danger: 911.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
advance 25h
-- Mon 18:40:00
< Hey Ria. Give tonight a number, 1 rough to 5 good? A few words are fine too.
-- Mon 19:01:00
-- page ruth
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Mon 20:30:00
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
-- Tue 08:00:00
-- page dana
-- page ana
-- page luis
-- page ruth
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Tue 18:40:00
< Hi Ria. How's tonight? 1 rough to 5 good, or just tell me.
