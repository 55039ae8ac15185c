# The first two weeks of somebody who answers as people do: short, late, in own words, now and then not at all. One thing is asked beside the evening question, and the coach is a person from the first day.
at 2026-03-02 16:20
> hi
< Warmline: texts and real coaches, adults 18+. Want in? Reply 1. Recurring msgs, number varies. Msg&data rates may apply. HELP: help. STOP: end. Español: 2
> 1
-- joined
-- answer: consent = sms_recurring
< Warmline: you're in. Recurring msgs, number varies. Msg&data rates may apply. HELP for help, STOP to end. Terms: example.org/terms
< Two honest things. I'm a computer; the coaches are people who have been there. And this isn't 911 or fully private. Text COACH any time for a person.
< What would help most right now? 1 Someone checking in 2 Something in my way 3 Finding people. Or tell me. And what can I call you? Any name works.
> my evenings mostly. Ria
-- answer: name = Ria
-- answer: name_words = my evenings mostly. Ria
-- promise first Mon 19:30 dana
< Got it, Ria. Dana sees that and texts you in person by 7:30 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
advance to 18:50
-- Mon 18:40:00
< Checking in, Ria. 1 rough to 5 good: how did today treat you? Words work too.
> 3 i guess
-- answer: mood = 3
-- signal words
-- kept for a coach
-- answer: mood_words = 3 i guess
< Thank you. Any urge right now? 0 none, 10 the strongest.
> 5
-- answer: urge = 5
< And what was good for you today? A shower counts. Early to bed does too.
> ate something
-- answer: did_words = ate something
< That counts, Ria. Kept. Sleep as well as you can.
advance to 19:05
-- Mon 19:00:00
-- handoff handoff first
-- page dana
dana< LINE: HANDOFF K2, promised by 7:30 pm. Reply OK to take it, PASS if you can't.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. Ria, English. Phone OK to text. What you type here goes to Ria as you type it. First words within 30 min, please.
dana.2> Hi Ria, it's Dana, the coach. 9 years since my last drink. What's one thing you'd want to be different by Friday?
-- promise first kept
< Hi Ria, it's Dana, the coach. 9 years since my last drink. What's one thing you'd want to be different by Friday?
dana< LINE: sent 7:05 pm. 1st word counts, thank you.
> not sitting in the car after work
dana.2< not sitting in the car after work
dana.2> That's a real one. I'd like to hear how it goes.
< That's a real one. I'd like to hear how it goes.
dana.2> DONE
dana.2< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
dana.2> first talk. sits in the car after work, that's where it starts
-- handoff over
< Dana is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
dana.2< Saved, and Ria is told. Thank you. You're free.
advance to 18:45
-- Tue 18:40:00
< Hi Ria. How's tonight? 1 rough to 5 good, or just tell me.
> 4. long day
-- answer: mood = 4
-- signal words
-- kept for a coach
-- answer: mood_words = 4. long day
< And one thing you did for you today? Food, a walk, a call, rest all count.
> walked around the block
-- answer: did_words = walked around the block
< That counts, Ria. Kept. One more thing for tonight, X skips it:
< One thing that makes life good for you, even a little? Music, your kid, the beach, a dog? I'll bring it up on hard days.
> my daughter laughing
-- answer: joy_words = my daughter laughing
< Thank you, Ria. I'm keeping that for a hard day.
advance to 18:45
-- Wed 18:40:00
< Hey Ria. Give tonight a number, 1 rough to 5 good? A few words are fine too.
> 4
-- answer: mood = 4
< Thank you. Any urge right now? 0 none, 10 the strongest.
> 3
-- answer: urge = 3
< One thing today that was for you? Small counts: a meal, fresh air, a song.
> slept ok
-- answer: did_words = slept ok
< That counts, Ria. Kept. One more thing for tonight, X skips it:
< What's one thing you'd want to be different, small enough for Friday? In your words.
> walk straight in from the car
-- answer: goal_words = walk straight in from the car
< Walk straight in from the car. I like it. How sure are you, 0 to 10? Under 7, we make it smaller.
> 6
-- answer: sure = 6
< Then let's make it smaller. What's a piece of it you could do by Friday?
> walk in on thursday
-- answer: goal_words = walk in on thursday
< Walk in on thursday. I like it. How sure are you, 0 to 10? Under 7, we make it smaller.
> 8
-- answer: sure = 8
< When will you try it? 1 Tomorrow 2 By Friday 3 In a week. Or tell me. I ask you once, that day.
> tomorrow
-- answer: when = 1
< Kept, Ria. I ask you once, that day. PLAN reads it back.
advance to 15:30
-- Thu 15:00:00
< You said walk in on thursday for today. How did it go? 1 Done 2 Smaller 3 Another day. Or tell me.
> did it
-- answer: commit_words = did it
-- kept: win = walk in on thursday
< You did that: walk in on thursday. I'm keeping it.
< What comes next? One small thing for this week, in your words. X skips.
> x
advance to 18:45
-- Thu 18:40:00
< Ria, looking in. Rough or good, 1 to 5? X skips, no reason needed.
> 4
-- answer: mood = 4
< And what was good for you today? A shower counts. Early to bed does too.
> made soup
-- answer: did_words = made soup
< That counts, Ria. Kept. One more thing for tonight, X skips it:
< So my words fit you: what is it about? 1 Drinking 2 Using 3 Betting. Or one word of your own.
> drinking
-- answer: focus = 1
-- kept: focus = drink
< Got it, Ria. I keep that in mind from now on.
advance to 16:45
-- Fri 16:10:00
< Weekend's near, Ria. Your daughter laughing on the list? Tell me one thing you'd like. I can look in at 7 pm: 1 Each night 2 Only one 3 No need
> pancakes on sunday
-- answer: weekend_words = pancakes on sunday
< Kept, Ria. Want me to look in at 7 pm? 1 Each night 2 Only one 3 No need
> only one
< Which night? I text you at 7. 1 Tonight 2 Tomorrow 3 Sunday
> tomorrow
< Done: I text you at 7. Write me any time before. COACH gets a person.
advance to 11:20
-- Sat 11:10:00
< Hi Ria. What does today hold? 1 People 2 your daughter laughing 3 Check on me at 7 tonight. Or tell me.
> people
-- answer: saturday = 1
< Good. I hope it's a kind day, Ria.
< Anyone to be with or talk to tonight? 1 Yes 2 Not really 3 Have a coach text me
> yes
-- answer: lonely = 1
< Good. I'm glad you're not alone with it.
advance to 19:10
-- Sat 19:00:00
< It's 7, Ria, as you asked. How's it going over there?
> good. we cooked
-- answer: evening_out_words = good. we cooked
< Thank you for telling me. Want anything tonight? 1 A coach 2 I'm good. Or tell me.
> im good
< Good to hear, Ria. COACH gets a person any time tonight.
advance to 11:20
-- Sun 11:10:00
< Morning, Ria. Anything good from yesterday, even small? X skips.
> she laughed so hard at the pancakes
-- answer: good_words = she laughed so hard at the pancakes
< Thank you, Ria. I'm keeping that. Want me to look in at 7 tonight? 1 Yes 2 No need
> no need
< All right, no text at 7. I'm here if you write. COACH gets a person.
advance to 21:30
advance to 20:10
-- Mon 18:40:00
< Ria, what kind of day was it? 1 rough to 5 good, or say it your way.
> sorry was asleep. 2 today
-- answer: mood = 2
-- kept for a coach
-- answer: mood_words = sorry was asleep. 2 today
< Thank you. Any urge to drink right now? 0 none, 10 the strongest.
> 7
-- answer: urge = 7
< That's strong, and you told someone. 1 Coach now 2 A 10-minute plan 3 Call someone I trust. Or tell me.
> a 10-minute plan
-- answer: strong = 2
< Urges peak and pass. For 10 minutes: cold water, move, or music? Pick one, or your own. What will it be?
> cold water
-- answer: plan_words = cold water
< Good. Go do that now; I ask again in 10 minutes. COACH gets a person.
advance 11m
-- Mon 20:20:00
< Ten minutes done, and you stayed with it. Where is it now, 0 to 10?
> 4
-- answer: urge = 4
< That counts, Ria. Kept. Sleep as well as you can.
advance to 18:45
-- Tue 18:40:00
< Ria, one small question: tonight, 1 rough to 5 good? Or what's on your mind.
> 4
-- answer: mood = 4
< Thank you. Any urge to drink right now? 0 none, 10 the strongest.
> 2
-- answer: urge = 2
< And one thing you did for you today? Food, a walk, a call, rest all count.
> i showed up for work
-- answer: did_words = i showed up for work
< That counts, Ria. Kept. One more thing for tonight, X skips it:
< What does recovery mean to you, in your words? No wrong answer. I keep it exactly as you write it. X skips.
> mornings where i remember the night
-- answer: meaning_words = mornings where i remember the night
< Thank you, Ria. Kept just as you said it.
advance to 18:45
-- Wed 18:40:00
< Evening, Ria. One thing only: 1 (rough) to 5 (good), where are you?
> 4
-- answer: mood = 4
< One thing today that was for you? Small counts: a meal, fresh air, a song.
> rested
-- answer: did_words = rested
< That counts, Ria. Kept. One more thing for tonight, X skips it:
< Anything in your way this week? Tell me in your words, or reply 1 for a list. 0 if nothing.
> my bus pass is gone
-- answer: barrier_words = my bus pass is gone
< Thank you for telling me, Ria. That is kept for a coach to read.
< One small step by Friday? Your words. I'll ask you once, a coach sees it too.
> ask at the office
-- answer: step_words = ask at the office
< Kept, Ria. I ask you once, on Friday.
advance to 18:45
-- Thu 18:40:00
< Evening, Ria. If today had a number, 1 rough to 5 good, what would it be?
advance to 16:45
-- Fri 12:30:00
< Your step: ask at the office. 1 Done 2 Make it smaller 3 Talk it over with a coach. Or tell me.
-- Fri 16:10:00
< Weekend's near, Ria. Your daughter laughing on the list? Tell me one thing you'd like. I can look in at 7 pm: 1 Each night 2 Only one 3 No need
> 3
-- answer: weekend = 3
< All right, no text at 7. I'm here if you write. COACH gets a person.
advance to 11:20
-- Sat 11:10:00
< Hi Ria. What does today hold? 1 People 2 your daughter laughing 3 Check on me at 7 tonight. Or tell me.
> something i like
-- answer: saturday = 2
< Good. I hope it's a kind day, Ria.
< Anyone to be with or talk to tonight? 1 Yes 2 Not really 3 Have a coach text me
> not really
-- answer: lonely = 2
< Nights alone are long. 1 A meeting, online too 2 Someone from my circle 3 Check on me at 9. Or tell me. COACH gets a person.
> x
advance to 11:20
-- Sun 11:10:00
< Morning, Ria. Anything good from yesterday, even small? X skips.
> slept till nine
-- answer: good_words = slept till nine
< Thank you, Ria. I'm keeping that. Want me to look in at 7 tonight? 1 Yes 2 No need
> 2
< All right, no text at 7. I'm here if you write. COACH gets a person.
