# A place for a visit: who then names a day is asked whether to be reminded of it.
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
> doctor
< Health: 1 Refill or pharmacy 2 Get a visit 3 Start or restart treatment. Or tell me. I can't give medical advice.
> 2
-- answer: health = 2
< 1 Harbor Clinic, 617-555-0119. Call first. Want a coach to call with you? Reply 3.
> tuesday 2pm
< Visit: Tue Nov 24, 2 pm. 1 Right 2 Change it
> 1
-- answer: dating = 1
-- date kept: visit
-- answer: date = keep
< Kept: Tue Nov 24, 2 pm. I text the day before at 6 pm and that day at 8 am. DATES shows all.
> doctor
< Health: 1 Refill or pharmacy 2 Get a visit 3 Start or restart treatment. Or tell me. I can't give medical advice.
> 2
-- answer: health = 2
< 1 Harbor Clinic, 617-555-0119. Call first. Want a coach to call with you? Reply 3.
> they gave me dec 3 at 10am, gonna ask my mom for the car
-- signal words
-- kept for a coach
< Visit: Thu Dec 3, 10 am. 1 Right 2 Change it
> 1
-- answer: dating = 1
-- date kept: visit
-- answer: date = keep
< Kept: Thu Dec 3, 10 am. I text the day before at 6 pm and that day at 8 am. DATES shows all.
> doctor
< Health: 1 Refill or pharmacy 2 Get a visit 3 Start or restart treatment. Or tell me. I can't give medical advice.
> 2
-- answer: health = 2
< 1 Harbor Clinic, 617-555-0119. Call first. Want a coach to call with you? Reply 3.
> 1
-- answer: resource = 1
-- kept: place = {L}
< Good, Ria. In two days I ask how it went. COACH gets a person any time.
> DATES
< 1 Visit Tue Nov 24 2 pm 2 Visit Thu Dec 3 10 am. Text a number to change one, or text a new one.
> x
advance 47h
-- Mon 18:00:00
< Tomorrow 2 pm: your appointment. 1 Going 2 Need a ride 3 Want to talk first.
-- Mon 18:40:00
-- skipped evening: a question is open
-- Tue 08:00:00
< Today 2 pm: your appointment. You can do this. 1 On my way 2 Running late 3 Need help now
-- Tue 17:00:00
< How did the visit go? 1 Went 2 Need to re-book 3 Not for me. Or tell me.
-- Tue 18:40:00
-- skipped evening: a question is open
advance to 12:30
-- Wed 12:00:00
< Did Harbor Clinic work out? 1 Yes 2 Not yet 3 Need another. Or tell me.
> 1
-- answer: resourcehow = 1
-- answer: date = visit
< Good to hear, Ria. Is there a visit coming? I remind you of it. X leaves it.
< Which day and time? Like: dec 15, 9 am. The place too, if you like: at Brockton.
> dec 15 2pm at the clinic
-- answer: dating_words = dec 15 2pm at the clinic
< Visit, the clinic: Tue Dec 15, 2 pm. 1 Right 2 Change it
> 1
-- answer: dating = 1
-- date kept: visit
-- answer: date = keep
< Kept: Tue Dec 15, 2 pm. I text the day before at 6 pm and that day at 8 am. DATES shows all.
