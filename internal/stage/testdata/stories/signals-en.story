# Three low evenings put somebody on the list of those a coach talks to first; the coach hears how many at the start of the shift and takes the first with OK.
at 2026-03-01 18:00
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
-- promise first Sun 21:00 dana
< Got it, Ria. Dana sees that and texts you in person by 9 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
advance to 20:31
-- Sun 20:30:00
-- handoff handoff first
-- page dana
dana< LINE: HANDOFF K2, promised by 9 pm. Reply OK to take it, PASS if you can't.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. Ria, English. Phone OK to text. What you type here goes to Ria as you type it. First words within 30 min, please.
dana.2> Hi Ria it's Dana. Good that you are here.
-- promise first kept
< Hi Ria it's Dana. Good that you are here.
dana< LINE: sent 8:31 pm. 1st word counts, thank you.
dana.2> DONE
dana.2< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
dana.2> settling in
-- handoff over
< Dana is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
dana.2< Saved, and Ria is told. Thank you. You're free.
advance 20h
advance to 18:45
-- Mon 18:40:00
< Evening, Ria. One thing only: 1 (rough) to 5 (good), where are you?
> 2
-- answer: mood = 2
< Thank you. Any urge right now? 0 none, 10 the strongest.
> 1
-- answer: urge = 1
< And what was good for you today? A shower counts. Early to bed does too.
> x
advance to 18:45
-- Tue 18:40:00
< Ria, one small question: tonight, 1 rough to 5 good? Or what's on your mind.
> 1
-- answer: mood = 1
< Thank you. Any urge right now? 0 none, 10 the strongest.
> 2
-- answer: urge = 2
< And one thing you did for you today? Food, a walk, a call, rest all count.
> x
advance to 18:45
-- Wed 18:40:00
< Checking in, Ria. 1 rough to 5 good: how did today treat you? Words work too.
> 2
-- answer: mood = 2
-- signal low
< Thank you. Any urge right now? 0 none, 10 the strongest.
> 1
-- answer: urge = 1
< One thing today that was for you? Small counts: a meal, fresh air, a song.
> x
look
advance to 08:01
look
dana< LINE: your shift 8 am-11 pm starts now. Reply OK.
luis< LINE: tu turno 8 am-11 pm empieza ya. Responde OK.
dana> OK
dana< Thanks. Coaches on now: 2. You are on until 11 pm.
dana< LINE: 1 to talk to first. Reply OK to take the first, PASS to leave it for now.
dana> OK
-- handoff handoff talk
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. Ria, English. Phone OK to text. What you type here goes to Ria as you type it. First words within 30 min, please.
dana.2> Hi Ria, Dana again. Three hard days, I see. What's going on?
< Hi Ria, Dana again. Three hard days, I see. What's going on?
dana< LINE: sent 8:01 am. 1st word counts, thank you.
> my brother is back in the house
dana.2< my brother is back in the house
dana.2> DONE
dana.2< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
dana.2> brother is back and using, she stays with a friend tonight
-- handoff over
< Dana is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
dana.2< Saved, and Ria is told. Thank you. You're free.
luis> OK
luis< Gracias. Coaches de turno: 2. El tuyo va hasta las 11 pm.
