# One joy and one goal come up in the first evenings, inside the check-in; Friday names the joy, Sunday asks after the goal and keeps the win.
at 2026-03-02 18:00
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
-- promise first Mon 21:00 dana
< Got it, Ria. Dana sees that and texts you in person by 9 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
advance to 20:31
-- Mon 18:40:00
< Ria, looking in. Rough or good, 1 to 5? X skips, no reason needed.
-- Mon 20:30:00
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
< Ria, looking in. Rough or good, 1 to 5? X skips, no reason needed.
dana.2< Saved, and Ria is told. Thank you. You're free.
advance 20h
advance to 18:45
-- Tue 18:40:00
< Ria, what kind of day was it? 1 rough to 5 good, or say it your way.
> 4
-- answer: mood = 4
< And what was good for you today? A shower counts. Early to bed does too.
> walked the dog
-- answer: did_words = walked the dog
< That counts, Ria. Kept. One more thing for tonight, X skips it:
< One thing that makes life good for you, even a little? Music, your kid, the beach, a dog? I'll bring it up on hard days.
> the beach with my dog
-- answer: joy_words = the beach with my dog
< Thank you, Ria. I'm keeping that for a hard day.
advance to 18:45
-- Wed 18:40:00
< Evening, Ria. One thing only: 1 (rough) to 5 (good), where are you?
> 4
-- answer: mood = 4
< Thank you. Any urge right now? 0 none, 10 the strongest.
> 1
-- answer: urge = 1
< And one thing you did for you today? Food, a walk, a call, rest all count.
> cooked
-- answer: did_words = cooked
< That counts, Ria. Kept. One more thing for tonight, X skips it:
< What's one thing you'd want to be different, small enough for Friday? In your words.
> walk every morning before work, even when it rains
-- answer: goal_words = walk every morning before work, even when it rains
< Walk every morning before... I like it. How sure are you, 0 to 10? Under 7, we make it smaller.
> 5
-- answer: sure = 5
< Then let's make it smaller. What's a piece of it you could do by Friday?
> walk twice this week
-- answer: goal_words = walk twice this week
< Walk twice this week. I like it. How sure are you, 0 to 10? Under 7, we make it smaller.
> 8
-- answer: sure = 8
< When will you try it? 1 Tomorrow 2 By Friday 3 In a week. Or tell me. I ask you once, that day.
> 3
-- answer: when = 3
< Kept, Ria. I ask you once, that day. PLAN reads it back.
advance to 18:45
-- Thu 18:40:00
< Checking in, Ria. 1 rough to 5 good: how did today treat you? Words work too.
> x
advance to 16:15
-- Fri 16:10:00
< Weekend's near, Ria. The beach with your dog on the list? Tell me one thing you'd like. I can look in at 7 pm: 1 Each night 2 Only one 3 No need
> 2
-- answer: weekend = 2
< Which night? I text you at 7. 1 Tonight 2 Tomorrow 3 Sunday
> 2
< Done: I text you at 7. Write me any time before. COACH gets a person.
advance to 11:15
-- Sat 11:10:00
< Hi Ria. What does today hold? 1 People 2 the beach with your dog 3 Check on me at 7 tonight. Or tell me.
> 1
-- answer: saturday = 1
< Good. I hope it's a kind day, Ria.
< Anyone to be with or talk to tonight? 1 Yes 2 Not really 3 Have a coach text me
> 1
-- answer: lonely = 1
< Good. I'm glad you're not alone with it.
advance to 19:05
-- Sat 19:00:00
< It's 7, Ria, as you asked. How's it going over there?
> nice evening
-- answer: evening_out_words = nice evening
< Thank you for telling me. Want anything tonight? 1 A coach 2 I'm good. Or tell me.
> 2
< Good to hear, Ria. COACH gets a person any time tonight.
advance to 11:15
-- Sun 11:10:00
< Morning, Ria. Anything good from yesterday, even small? X skips.
> the beach was empty and big
-- answer: good_words = the beach was empty and big
< Thank you, Ria. I'm keeping that. Want me to look in at 7 tonight? 1 Yes 2 No need
> 2
< All right, no text at 7. I'm here if you write. COACH gets a person.
< Your goal: walk twice this week. Where is it? 1 Did it 2 Some 3 Change it. Or tell me. All of these are fine.
> 1
-- answer: review = 1
-- kept: win = walk twice this week
< You did that: walk twice this week. I'm keeping it.
< What's one thing you'd want to be different, small enough for Friday? In your words.
> call my sister
-- answer: goal_words = call my sister
< Call your sister. I like it. How sure are you, 0 to 10? Under 7, we make it smaller.
> 8
-- answer: sure = 8
< When will you try it? 1 Tomorrow 2 By Friday 3 In a week. Or tell me. I ask you once, that day.
> 2
-- answer: when = 2
< Kept, Ria. I ask you once, that day. PLAN reads it back.
