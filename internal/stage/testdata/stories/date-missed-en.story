# A hearing was missed: no blame, whom to call, and it is on the coach's list.
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
> court tomorrow 9am
< Court: Wed Dec 9, 9 am. 1 Right 2 Change it
> 1
-- answer: dating = 1
-- date kept: court
-- answer: date = keep
< Got it: Wed Dec 9, 9 am. I can text the day before at 6 pm and that day at 7 am. 7 am OK? 1 Yes 2 Make it 8. I use 7 only if you say 1.
> 1
-- answer: dateseven = 1
-- answer: date = seven
< Kept: Wed Dec 9, 9 am. I text the day before at 6 pm and that day at 7 am. DATES shows all.
advance to 18:01
-- Tue 18:00:00
< Tomorrow 9 am: your appointment. 1 Going 2 Need a ride 3 Want to talk first.
advance to 07:01
-- Wed 07:00:00
< Today 9 am: your appointment. You can do this. 1 On my way 2 Running late 3 Need help now
advance to 12:01
-- Wed 12:00:00
< How did it go? 1 I went 2 I missed it 3 There is a new date. Or tell me.
> 2
-- answer: courthow = 2
-- signal missed
-- answer: note = missed
< It happens, and calling today helps.
< 1 Harbor Court Clerk, 617-555-0115. Call first. Want a coach to call with you? Reply 3.
> 3
-- answer: resource = 3
-- handoff handoff human
-- page luis
-- page dana
< A coach has been told, and I keep at it until one answers. Tell me what it's about, if you want. Can't wait: call or text 988. In danger: 911.
dana< LINE: HANDOFF M2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
