# Something in the way: from the list to a place, and how it went.
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
> 1
< 1 Housing 2 Money or food 3 ID or phone. Or tell me.
> 2
-- answer: barrier_home = 2
< Money: 1 Food 2 Rent or bills 3 Benefits (SNAP, MassHealth). Or tell me.
> 1
-- answer: money = 1
< 1 Harbor Pantry, 617-555-0116 2 Mass 211, 211. Call first. Want a coach to call with you? Reply 3.
> 2
-- answer: resource = 2
-- kept: place = {L2}
< Good, Ria. In two days I ask how it went. COACH gets a person any time.
advance 44h
-- Mon 18:40:00
< Checking in, Ria. 1 rough to 5 good: how did today treat you? Words work too.
-- Mon 19:00:00
-- handoff handoff first
-- page dana
dana< LINE: HANDOFF K2, promised by 7:30 pm. Reply OK to take it, PASS if you can't.
-- Mon 19:25:00
-- page luis
-- page ana
-- promise first taken_back
< I told you 7:30 pm and that won't hold. I'm sorry. I'm asking Luis now. To talk sooner: 833-773-2445, call or text, 24/7.
ana< LINE: HANDOFF K2, promised by 7:30 pm. Reply OK to take it, PASS if you can't.
luis< LINE: HANDOFF, aviso K2, prometido antes de las 7:30 pm. OK para tomarlo, PASS si no puedes.
-- Mon 19:40:00
-- page ruth
ruth< LINE: HANDOFF K2, promised by 7:30 pm. Reply OK to take it, PASS if you can't.
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
< Did Mass 211 work out? 1 Yes 2 Not yet 3 Need another. Or tell me.
> 1
-- answer: resourcehow = 1
< Good to hear, Ria. Anything else in the way? Just tell me.
