# One date after the other, put right in the middle: none is lost, and each counts when it was read back.
at 2026-12-07 16:30
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
> how often
< How many days a week should I text first, 1 to 7? PAUSE stops me for a while.
> 1
-- answer: cadence = 1
< Done: 1 a week from now. Want more or fewer later? Just say so.
advance to 19:05
-- Mon 19:00:00
-- handoff handoff first
-- page dana
dana< LINE: HANDOFF K2, promised by 7:30 pm. Reply OK to take it, PASS if you can't.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. Ria, English. Phone OK to text. What you type here goes to Ria as you type it. First words within 30 min, please.
dana.2> Hi Ria, Dana here. Glad you're in.
-- promise first kept
< Hi Ria, Dana here. Glad you're in.
dana< LINE: sent 7:05 pm. 1st word counts, thank you.
dana.2> DONE
dana.2< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
dana> new, settling in
-- handoff over
< Dana is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
dana.2< Saved, and Ria is told. Thank you. You're free.
advance 14h
> court thurs at 9 and dentist fri at 2
< That is more than one date. One at a time, please: which is first? Like: court dec 15, 9 am.
> court dec 17 9 oclock room 3
-- answer: dating_words = court dec 17 9 oclock room 3
< Court: Thu Dec 17, 9 am. 1 Right 2 Change it
> dentist dec 18 at 2
< Visit: Fri Dec 18, 2 pm. 1 Right 2 Change it
> 1
-- answer: dating = 1
-- date kept: visit
-- answer: date = keep
< Kept: Fri Dec 18, 2 pm. I text the day before at 6 pm and that day at 8 am. DATES shows all.
< Court: Thu Dec 17, 9 am. 1 Right 2 Change it
> 1
-- answer: dating = 1
-- date kept: court
-- answer: date = keep
< Got it: Thu Dec 17, 9 am. I can text the day before at 6 pm and that day at 7 am. 7 am OK? 1 Yes 2 Make it 8. I use 7 only if you say 1.
> wait no the 16th
< Court: Wed Dec 16, 9 am. 1 Right 2 Change it
> 1
-- answer: dating = 1
-- date moved: court
-- answer: date = keep
< Got it: Wed Dec 16, 9 am. I can text the day before at 6 pm and that day at 7 am. 7 am OK? 1 Yes 2 Make it 8. I use 7 only if you say 1.
> make it 8
-- answer: dateseven = 2
-- answer: date = eight
< Kept: Wed Dec 16, 9 am. I text the day before at 6 pm and that day at 8 am. DATES shows all.
advance 2m
> no, 10am
< Court: Wed Dec 16, 10 am. 1 Right 2 Change it
> 1
-- answer: dating = 1
-- date moved: court
-- answer: date = keep
< Kept: Wed Dec 16, 10 am. I text the day before at 6 pm and that day at 8 am. DATES shows all.
> therapist dec 21 at 11
< Visit: Mon Dec 21, 11 am. 1 Right 2 Change it
> nvm
< OK, I leave that. DATES shows what is kept.
> DATES
< 1 Court Wed Dec 16 10 am 2 Visit Fri Dec 18 2 pm. Text a number to change one, or text a new one.
