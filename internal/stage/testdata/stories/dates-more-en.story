# More dates than one text has room for: how many more is said, and MORE brings them.
at 2026-11-23 10:00
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
-- promise first Mon 13:00 dana
< Got it, Ria. Dana sees that and texts you in person by 1 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
advance to 12:31
-- Mon 12:30:00
-- handoff handoff first
-- page dana
dana< LINE: HANDOFF K2, promised by 1 pm. Reply OK to take it, PASS if you can't.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. Ria, English. Phone OK to text. What you type here goes to Ria as you type it. First words within 30 min, please.
dana.2> Hi Ria, Dana here.
-- promise first kept
< Hi Ria, Dana here.
dana< LINE: sent 12:31 pm. 1st word counts, thank you.
dana.2> DONE
dana.2< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
dana.2> Settling in.
-- handoff over
< Dana is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
dana.2< Saved, and Ria is told. Thank you. You're free.
advance 5m
> court dec 15 9:30am
< Court: Tue Dec 15, 9:30 am. 1 Right 2 Change it
> 1
-- answer: dating = 1
-- date kept: court
-- answer: date = keep
< Got it: Tue Dec 15, 9:30 am. I can text the day before at 6 pm and that day at 7 am. 7 am OK? 1 Yes 2 Make it 8. I use 7 only if you say 1.
> 2
-- answer: dateseven = 2
-- answer: date = eight
< Kept: Tue Dec 15, 9:30 am. I text the day before at 6 pm and that day at 8 am. DATES shows all.
> dr appt dec 17 2pm
< Visit: Thu Dec 17, 2 pm. 1 Right 2 Change it
> 1
-- answer: dating = 1
-- date kept: visit
-- answer: date = keep
< Kept: Thu Dec 17, 2 pm. I text the day before at 6 pm and that day at 8 am. DATES shows all.
> court dec 22 11am
< Court: Tue Dec 22, 11 am. 1 Right 2 Change it
> 1
-- answer: dating = 1
-- date kept: court
-- answer: date = keep
< Kept: Tue Dec 22, 11 am. I text the day before at 6 pm and that day at 8 am. DATES shows all.
> visit jan 5 3pm
< Visit: Tue Jan 5, 3 pm. 1 Right 2 Change it
> 1
-- answer: dating = 1
-- date kept: visit
-- answer: date = keep
< Kept: Tue Jan 5, 3 pm. I text the day before at 6 pm and that day at 8 am. DATES shows all.
> visit jan 12 3pm
< Visit: Tue Jan 12, 3 pm. 1 Right 2 Change it
> 1
-- answer: dating = 1
-- date kept: visit
-- answer: date = keep
< Kept: Tue Jan 12, 3 pm. I text the day before at 6 pm and that day at 8 am. DATES shows all.
> DATES
< 1 Court Tue Dec 15 9:30 am 2 Visit Thu Dec 17 2 pm 3 Court Tue Dec 22 11 am. MORE: 2 left. Number to change one, or text a new one.
> more
< 4 Visit Tue Jan 5 3 pm 5 Visit Tue Jan 12 3 pm. Text a number to change one, or text a new one.
> 5
-- answer: datepick = 5
< Visit: Tue Jan 12, 3 pm. 1 Change it 2 Take it off 3 Leave it
> 2
-- date taken off
-- answer: date = drop
< Taken off. I don't text you about it.
> DATES
< 1 Court Tue Dec 15 9:30 am 2 Visit Thu Dec 17 2 pm 3 Court Tue Dec 22 11 am. MORE: 1 left. Number to change one, or text a new one.
> more
< 4 Visit Tue Jan 5 3 pm. Text a number to change one, or text a new one.
> more
< 1 Court Tue Dec 15 9:30 am 2 Visit Thu Dec 17 2 pm 3 Court Tue Dec 22 11 am. MORE: 1 left. Number to change one, or text a new one.
> x
> it moved to jan 20 9:30am
< Which one moved? 1 Court Tue Dec 15 9:30 am 2 Visit Thu Dec 17 2 pm 3 Court Tue Dec 22 11 am. MORE: 1 left. Text its number.
> MORE
< Which one moved? 4 Visit Tue Jan 5 3 pm. Text its number.
> 4
-- answer: datepick = 4
< Visit: Wed Jan 20, 9:30 am. 1 Right 2 Change it
> 1
-- answer: dating = 1
-- date moved: visit
-- answer: date = keep
< Got it: Wed Jan 20, 9:30 am. I can text the day before at 6 pm and that day at 7 am. 7 am OK? 1 Yes 2 Make it 8. I use 7 only if you say 1.
> 2
-- answer: dateseven = 2
-- answer: date = eight
< Kept: Wed Jan 20, 9:30 am. I text the day before at 6 pm and that day at 8 am. DATES shows all.
> DATES
< 1 Court Tue Dec 15 9:30 am 2 Visit Thu Dec 17 2 pm 3 Court Tue Dec 22 11 am. MORE: 1 left. Number to change one, or text a new one.
> more
< 4 Visit Wed Jan 20 9:30 am. Text a number to change one, or text a new one.
> DATES
< 1 Court Tue Dec 15 9:30 am 2 Visit Thu Dec 17 2 pm 3 Court Tue Dec 22 11 am. MORE: 1 left. Number to change one, or text a new one.
> x
