# Waiting for a bed: read back, asked each evening with whom to ring, until a bed comes.
at 2026-03-02 16:00
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
-- promise first Mon 19:00 dana
< Got it, Ria. Dana sees that and texts you in person by 7 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
> im on a waitlist for detox
-- signal words
-- kept for a coach
< You're waiting for a bed or a program, got it. Want me to look in each evening until it comes? 1 Yes 2 No. Or tell me.
> 1
-- answer: waiting = 1
-- track waiting
< Then I ask each evening, until you tell me a bed came. Want fewer? Say so. COACH gets a person.
< To ask for a bed: Harbor Detox, 617-555-0127, at 8 am. Or SU Helpline, 800-327-5050, at 9 am.
advance to 18:31
-- Mon 18:30:00
-- handoff handoff first
-- page dana
dana< LINE: HANDOFF K2, promised by 7 pm. Reply OK to take it, PASS if you can't.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. Ria, English. Phone OK to text. What you type here goes to Ria as you type it. First words within 30 min, please.
dana.2< Their care now: waiting for a place.
dana.2> Hi Ria, Dana here. I read that you wait for a bed.
-- promise first kept
< Hi Ria, Dana here. I read that you wait for a bed.
dana< LINE: sent 6:31 pm. 1st word counts, thank you.
dana.2> DONE
dana.2< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
dana.2> Waits for detox, is OK tonight.
-- handoff over
< Dana is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
dana.2< Saved, and Ria is told. Thank you. You're free.
dana> OK
dana< K2 is closed, nothing to do. A new page comes with a new code.
advance to 18:45
-- Mon 18:40:00
< Ria, how is the wait today? 1 rough to 5 good. And any word of a bed?
> 4
-- answer: mood = 4
< To ask for a bed: Harbor Detox, 617-555-0127, at 8 am. Or SU Helpline, 800-327-5050, at 9 am.
advance 24h
-- Tue 18:40:00
< Looking in, Ria. 1 rough to 5 good, and tell me if a bed came.
> 2, rough one
-- answer: mood = 2
-- signal words
-- kept for a coach
-- answer: mood_words = 2, rough one
< Thank you. Any urge right now? 0 none, 10 the strongest.
> 5
-- answer: urge = 5
< To ask for a bed: Harbor Detox, 617-555-0127, at 8 am. Or SU Helpline, 800-327-5050, at 9 am.
advance 24h
-- Wed 18:40:00
< Hi Ria. Waiting is hard. How's today, 1 rough to 5 good? Did a bed call come? Tell me.
> they have a bed for me
-- kept for a coach
-- answer: mood_words = they have a bed for me
< A bed came? That is news. Is it for treatment? 1 Yes, I go in 2 Not sure yet 3 A place to live. Or tell me.
> 1
-- answer: bed = 1
-- answer: date = visit
-- track alongside
< Good news, Ria. The question each evening ends here, and a coach reads this. I can keep the day you go in; X skips it.
< Which day and time? Like: dec 15, 9 am. The place too, if you like: at Brockton.
> monday at 9
-- answer: dating_words = monday at 9
< Visit: Mon Mar 9, 9 am. 1 Right 2 Change it
> 1
-- answer: dating = 1
-- date kept: visit
-- answer: date = keep
< Got it: Mon Mar 9, 9 am. I can text the day before at 6 pm and that day at 7 am. 7 am OK? 1 Yes 2 Make it 8. I use 7 only if you say 1.
advance 48h
-- Thu 18:40:00
< Ria, one small question: tonight, 1 rough to 5 good? Or what's on your mind.
-- Fri 16:10:00
< Weekend's near, Ria. Tell me one thing you'd like. I can look in at 7 pm: 1 Each night 2 Only one 3 No need
