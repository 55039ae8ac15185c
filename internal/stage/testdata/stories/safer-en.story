# The card, a free kit, and how it went.
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
> SAFER
< SAFER: naloxone near and someone who knows how. Go slow, test it, small first. SafeSpot: 800-972-0590. Free kit? Reply 1.
> 1
-- answer: kit = 1
< 1 Harbor Pharmacy, 617-555-0118. Call first. Want a coach to call with you? Reply 3.
> 1
-- answer: resource = 1
-- kept: place = {L}
< Good, Ria. In two days I ask how it went. COACH gets a person any time.
advance 44h
-- Mon 18:40:00
< Checking in, Ria. 1 rough to 5 good: how did today treat you? Words work too.
-- Mon 19:00:00
-- handoff handoff first
-- page dana
dana< LINE: HANDOFF K2, promised by 7:30 pm. Reply OK to take it, PASS if you can't.
-- Mon 19:25:00
-- page ana
-- page luis
-- promise first taken_back
< I told you 7:30 pm and that won't hold. I'm sorry. I'm asking Ana now. To talk sooner: 833-773-2445, call or text, 24/7.
ana< LINE: HANDOFF K2, promised by 7:30 pm. Reply OK to take it, PASS if you can't.
luis< LINE: HANDOFF, aviso K2, prometido antes de las 7:30 pm. OK para tomarlo, PASS si no puedes.
-- Mon 19:40:00
-- page ruth
ruth< LINE: HANDOFF K2, promised by 7:30 pm. Reply OK to take it, PASS if you can't.
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
< Ria, one small question: tonight, 1 rough to 5 good? Or what's on your mind.
-- Wed 08:00:00
-- page ana
-- page ruth
-- page dana
-- page luis
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Wed 12:00:00
< Did Harbor Pharmacy work out? 1 Yes 2 Not yet 3 Need another. Or tell me.
> 2
-- answer: resourcehow = 2
< Thank you, that's kept for a coach to read. COACH gets a person any time.
advance 120h
-- Wed 18:40:00
< Hi Ria. How's tonight? 1 rough to 5 good, or just tell me.
-- Thu 08:00:00
-- page dana
-- page luis
-- page ana
-- page ruth
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Thu 18:40:00
< Evening, Ria. If today had a number, 1 rough to 5 good, what would it be?
-- Fri 08:00:00
-- page dana
-- page luis
-- page ana
-- page ruth
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Fri 16:10:00
< Hi Ria, no need to answer. I'm around. 1 I'm OK 2 Fewer texts 3 Have a coach call me
-- Sat 08:00:00
-- page ruth
-- page dana
-- page luis
-- page ana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Sat 11:10:00
-- signal silent
< Hi Ria. What does today hold? 1 People 2 Something I like 3 Check on me at 7 tonight. Or tell me.
-- Sun 08:00:00
-- page ruth
-- page dana
-- page luis
-- page ana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Sun 11:10:00
< Morning, Ria. Anything good from yesterday, even small? X skips.
-- Mon 08:00:00
-- page dana
-- page luis
-- page ana
-- page ruth
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Mon 12:00:00
< Did Harbor Pharmacy work out? 1 Yes 2 Not yet 3 Need another. Or tell me.
> 1
-- answer: resourcehow = 1
< Good to hear, Ria. Anything else in the way? Just tell me.
