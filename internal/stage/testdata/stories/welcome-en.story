# Two weeks of welcome: one thing an evening, after the check-in, and nothing twice.
at 2026-03-02 19:30
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
-- promise first Mon 22:30 dana
< Got it, Ria. Dana sees that and texts you in person by 10:30 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
advance to 18:45
-- Mon 22:00:00
-- handoff handoff first
-- page dana
dana< LINE: HANDOFF K2, promised by 10:30 pm. Reply OK to take it, PASS if you can't.
-- Mon 22:25:00
-- page luis
-- page ana
-- promise first taken_back
< I told you 10:30 pm and that won't hold. I'm sorry. I'm asking Luis now. To talk sooner: 833-773-2445, call or text, 24/7.
ana< LINE: HANDOFF K2, promised by 10:30 pm. Reply OK to take it, PASS if you can't.
luis< LINE: HANDOFF, aviso K2, prometido antes de las 10:30 pm. OK para tomarlo, PASS si no puedes.
-- Mon 22:40:00
-- page ruth
ruth< LINE: HANDOFF K2, promised by 10:30 pm. Reply OK to take it, PASS if you can't.
-- Tue 08:00:00
-- page dana
-- page ana
-- page luis
-- page ruth
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Tue 18:40:00
< Hi Ria. How's tonight? 1 rough to 5 good, or just tell me.
> 4
-- answer: mood = 4
< And one thing you did for you today? Food, a walk, a call, rest all count.
> cooked
-- answer: did_words = cooked
< That counts, Ria. Kept. One more thing for tonight, X skips it:
< One thing that makes life good for you, even a little? Music, your kid, the beach, a dog? I'll bring it up on hard days.
> my daughter laughing
-- answer: joy_words = my daughter laughing
< Thank you, Ria. I'm keeping that for a hard day.
advance to 18:45
-- Wed 08:00:00
-- page ruth
-- page dana
-- page luis
-- page ana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Wed 18:40:00
< Checking in, Ria. 1 rough to 5 good: how did today treat you? Words work too.
> 5
-- answer: mood = 5
< And one thing you did for you today? Food, a walk, a call, rest all count.
> slept
-- answer: did_words = slept
< That counts, Ria. Kept. One more thing for tonight, X skips it:
< What's one thing you'd want to be different, small enough for Friday? In your words.
> call my sister
-- answer: goal_words = call my sister
< call my sister. I like it. How sure are you, 0 to 10? Under 7, we make it smaller.
> 8
-- answer: sure = 8
< When will you try it? 1 Tomorrow 2 By Friday 3 In a week. Or tell me. I ask you once, that day.
> 3
-- answer: when = 3
< Kept, Ria. I ask you once, that day. PLAN reads it back.
advance to 18:45
-- Thu 08:00:00
-- page ana
-- page ruth
-- page dana
-- page luis
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Thu 18:40:00
< Ria, one small question: tonight, 1 rough to 5 good? Or what's on your mind.
> 3
-- answer: mood = 3
< Thank you. Any urge to use right now? 0 none, 10 the strongest.
> 2
-- answer: urge = 2
< And one thing you did for you today? Food, a walk, a call, rest all count.
> a walk
-- answer: did_words = a walk
< That counts, Ria. Kept. One more thing for tonight, X skips it:
< What does recovery mean to you, in your words? No wrong answer. I keep it exactly as you write it. X skips.
> getting my mornings back
-- answer: meaning_words = getting my mornings back
< Got it, Ria. Kept just as you said it.
advance to 16:15
-- Fri 08:00:00
-- page ana
-- page ruth
-- page dana
-- page luis
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Fri 16:10:00
< Weekend's near, Ria. my daughter... on the list? Tell me one thing you'd like. I can look in at 7 pm: 1 Each night 2 Only one 3 No need
> 3
-- answer: weekend = 3
< All right, no text at 7. I'm here if you write. COACH gets a person.
advance to 11:15
-- Sat 08:00:00
-- page ana
-- page ruth
-- page dana
-- page luis
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Sat 11:10:00
< Hi Ria. What does today hold? 1 People 2 my daughter... 3 Check on me at 7 tonight. Or tell me.
> 1
-- answer: saturday = 1
< Good. I hope it's a kind day, Ria.
< Anyone to be with or talk to tonight? 1 Yes 2 Not really 3 Have a coach text me
> 1
-- answer: lonely = 1
< Good. I'm glad you're not alone with it.
advance to 11:15
-- Sun 08:00:00
-- page ruth
-- page dana
-- page luis
-- page ana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Sun 11:10:00
< Morning, Ria. Anything good from yesterday, even small? X skips.
> the sun came out
-- answer: good_words = the sun came out
< Thank you, Ria. I'm keeping that. Want me to look in at 7 tonight? 1 Yes 2 No need
> 2
< All right, no text at 7. I'm here if you write. COACH gets a person.
< Your goal: call my sister. Where is it? 1 Did it 2 Some 3 Change it. Or tell me. All of these are fine.
> 2
-- answer: review = 2
< Some counts. It stays as it is, and I ask again next Sunday.
advance to 18:45
advance to 18:45
-- Mon 08:00:00
-- page luis
-- page ana
-- page ruth
-- page dana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Mon 18:40:00
< Ria, looking in. Rough or good, 1 to 5? X skips, no reason needed.
> 4
-- answer: mood = 4
< And one thing you did for you today? Food, a walk, a call, rest all count.
> rested
-- answer: did_words = rested
< That counts, Ria. Kept. One more thing for tonight, X skips it:
< So my words fit you: what is it about? 1 Drinking 2 Using 3 Betting. Or one word of your own.
> 1
-- answer: focus = 1
-- kept: focus = drink
< Got it, Ria. Kept just as you said it.
advance to 18:45
-- Tue 08:00:00
-- page dana
-- page luis
-- page ana
-- page ruth
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Tue 18:40:00
< Ria, what kind of day was it? 1 rough to 5 good, or say it your way.
> 4
-- answer: mood = 4
< And one thing you did for you today? Food, a walk, a call, rest all count.
> ate well
-- answer: did_words = ate well
< That counts, Ria. Kept. One more thing for tonight, X skips it:
< What do you want for yourself? 1 Stop 2 Less or safer 3 Not decided. Or tell me. You can change it any time.
> 2
-- answer: aim = 2
-- kept: aim = less
< Got it, Ria. Kept just as you said it.
advance to 15:15
-- Wed 08:00:00
-- page luis
-- page ana
-- page ruth
-- page dana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Wed 15:00:00
< You said call my sister for today. How did it go? 1 Done 2 Smaller 3 Another day. Or tell me.
> 1
-- answer: commit = 1
-- kept: win = call my sister
< You did that: call my sister. I'm keeping it.
< What comes next? One small thing for this week, in your words. X skips.
> x
advance to 18:45
-- Wed 18:40:00
< Evening, Ria. One thing only: 1 (rough) to 5 (good), where are you?
> 4
-- answer: mood = 4
< Thank you. Any urge to drink right now? 0 none, 10 the strongest.
> 1
-- answer: urge = 1
< And one thing you did for you today? Food, a walk, a call, rest all count.
> a call
-- answer: did_words = a call
< That counts, Ria. Kept. One more thing for tonight, X skips it:
< Anything in your way this week? Tell me in your words, or reply 1 for a list. 0 if nothing.
> 0
-- answer: barrier = 0
< Good to hear, Ria. If something comes up, just tell me.
advance to 18:45
-- Thu 08:00:00
-- page ruth
-- page dana
-- page luis
-- page ana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Thu 18:40:00
< Evening, Ria. If today had a number, 1 rough to 5 good, what would it be?
> 4
-- answer: mood = 4
< And one thing you did for you today? Food, a walk, a call, rest all count.
> a nap
-- answer: did_words = a nap
< That counts, Ria. Kept. One more thing for tonight, X skips it:
< Are you with a program, doctor or meds for this now? 1 Yes, alongside 2 Waiting to start 3 No. Or tell me.
> 3
-- answer: tx = 3
-- track instead
< Got it, Ria. Kept just as you said it.
