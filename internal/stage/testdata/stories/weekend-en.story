# A weekend: a plan on Friday, the day on Saturday and who is there, something good on Sunday; look-ins at seven because they were asked for.
at 2026-03-06 10:00
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
-- promise first Fri 13:00 dana
< Got it, Ria. Dana sees that and texts you in person by 1 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
advance to 12:35
-- Fri 12:30:00
-- handoff handoff first
-- page dana
dana< LINE: HANDOFF K2, promised by 1 pm. Reply OK to take it, PASS if you can't.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. Ria, English. Phone OK to text. What you type here goes to Ria as you type it. First words within 30 min, please.
dana.2> Hi Ria it's Dana. What would you like to be different?
-- promise first kept
< Hi Ria it's Dana. What would you like to be different?
dana< LINE: sent 12:35 pm. 1st word counts, thank you.
> sleep before midnight
dana.2< sleep before midnight
dana.2> DONE
dana.2< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
dana.2> settling in, sleep is the thing
-- handoff over
< Dana is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
dana.2< Saved, and Ria is told. Thank you. You're free.
advance to 12:45
advance to 16:15
-- Fri 16:10:00
< Weekend's near, Ria. Tell me one thing you'd like. I can look in at 7 pm: 1 Each night 2 Only one 3 No need
> movies with my kid
-- answer: weekend_words = movies with my kid
< Kept, Ria. Want me to look in at 7 pm? 1 Each night 2 Only one 3 No need
> 1
< Done: I look in at 7 each night this weekend. Write me any time before. COACH gets a person.
advance to 19:00
-- Fri 19:00:00
< It's 7, Ria, as you asked. How's it going over there?
> ok so far, kid is asleep
-- answer: evening_out_words = ok so far, kid is asleep
< Thank you for telling me. Want anything tonight? 1 A coach 2 I'm good. Or tell me.
> 2
< Good to hear, Ria. COACH gets a person any time tonight.
advance to 11:15
-- Sat 11:10:00
< Hi Ria. What does today hold? 1 People 2 Something I like 3 Check on me at 7 tonight. Or tell me.
> 2
-- answer: saturday = 2
< Good. I hope it's a kind day, Ria.
< Anyone to be with or talk to tonight? 1 Yes 2 Not really 3 Have a coach text me
> 2
-- answer: lonely = 2
< Nights alone are long. 1 A meeting, online too 2 Someone from my circle 3 Check on me at 9. Or tell me. COACH gets a person.
> 3
< Done: I text you at 9 tonight. Write me any time before. COACH gets a person.
advance to 19:05
-- Sat 19:00:00
< It's 7, Ria, as you asked. How's it going over there?
> good, he is with me
-- answer: evening_out_words = good, he is with me
< Thank you for telling me. Want anything tonight? 1 A coach 2 I'm good. Or tell me.
> 2
< Good to hear, Ria. COACH gets a person any time tonight.
advance to 21:05
-- Sat 21:00:00
< It's 9, Ria, as you asked. How's the night so far?
> quiet
-- answer: evening_out_words = quiet
< Thank you for telling me. Want anything tonight? 1 A coach 2 I'm good. Or tell me.
> x
advance to 11:15
-- Sun 11:10:00
< Morning, Ria. Anything good from yesterday, even small? X skips.
> pancakes
-- answer: good_words = pancakes
< Thank you, Ria. I'm keeping that.
advance to 19:05
-- Sun 19:00:00
< It's 7, Ria, as you asked. How's it going over there?
> all fine
-- answer: evening_out_words = all fine
< Thank you for telling me. Want anything tonight? 1 A coach 2 I'm good. Or tell me.
> 2
< Good to hear, Ria. COACH gets a person any time tonight.
