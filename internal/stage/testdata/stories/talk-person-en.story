# A person sets a talk: their coach is asked, and one who cannot has the person told, with another time to follow.
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
> talk thu 5pm
< Talk: Thu Dec 10, 5 pm. 1 Right 2 Change it
> 1
-- answer: dating = 1
-- date kept: talk
-- answer: date = keep
< Got it: Thu Dec 10, 5 pm. Dana is asked, and I tell you if it can't be. DATES shows all.
dana< LINE: Ria would like to talk with you: Thu Dec 10, 5 pm. Reply OK if you can, PASS if you can't.
dana> PASS
-- date taken off by dana
< That time with Dana can't be, sorry. Text another day and time, like: talk thu 5 pm. COACH gets a person.
dana< OK, Ria is told.
> fri 4pm
< Talk: Fri Dec 11, 4 pm. 1 Right 2 Change it
> 1
-- answer: dating = 1
-- date moved: talk
-- answer: date = keep
< Got it: Fri Dec 11, 4 pm. Dana is asked, and I tell you if it can't be. DATES shows all.
dana< LINE: Ria would like to talk with you: Fri Dec 11, 4 pm. Reply OK if you can, PASS if you can't.
advance 2m
dana> OK
dana< Thank you. I remind you both.
> talk dec 14 5pm
< Talk: Mon Dec 14, 5 pm. 1 Right 2 Change it
> 1
-- answer: dating = 1
-- date kept: talk
-- answer: date = keep
< Got it: Mon Dec 14, 5 pm. Dana is asked, and I tell you if it can't be. DATES shows all.
dana< LINE: Ria would like to talk with you: Mon Dec 14, 5 pm. Reply OK if you can, PASS if you can't.
advance 97h
-- Thu 18:00:00
< Tomorrow 4 pm: your appointment. 1 I'm there 2 Other time. Or tell me.
-- Fri 14:00:00
< 4 pm: your appointment. 1 I'm there 2 Other time. Or tell me.
dana< LINE: your talk with Ria is at 4 pm today.
-- Fri 16:10:00
< Weekend's near, Ria. Tell me one thing you'd like. I can look in at 7 pm: 1 Each night 2 Only one 3 No need
-- Fri 17:00:00
dana< LINE: did you and Ria talk at 4 pm? Reply OK if you did, PASS if not.
