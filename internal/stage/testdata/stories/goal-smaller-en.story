# Not sure: smaller, twice at most, and asked on Friday.
at 2026-03-02 16:30
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
> GOAL
< What's one thing you'd want to be different, small enough for Friday? In your words.
> never fight with my mom
-- answer: goal_words = never fight with my mom
< Never fight with your mom. I like it. How sure are you, 0 to 10? Under 7, we make it smaller.
> 4
-- answer: sure = 4
< Then let's make it smaller. What's a piece of it you could do by Friday?
> be nice at dinner
-- answer: goal_words = be nice at dinner
< Be nice at dinner. I like it. How sure are you, 0 to 10? Under 7, we make it smaller.
> 6
-- answer: sure = 6
< Then let's make it smaller. What's a piece of it you could do by Friday?
> one kind text to her
-- answer: goal_words = one kind text to her
< One kind text to her. I like it. How sure are you, 0 to 10? Under 7, we make it smaller.
> 5
-- answer: sure = 5
< When will you try it? 1 Tomorrow 2 By Friday 3 In a week. Or tell me. I ask you once, that day.
> 2
-- answer: when = 2
< Kept, Ria. I ask you once, that day. PLAN reads it back.
advance 91h
-- Mon 18:40:00
< Evening, Ria. If today had a number, 1 rough to 5 good, what would it be?
-- Mon 19:00:00
-- handoff handoff first
-- page dana
dana< LINE: HANDOFF K2, promised by 7:30 pm. Reply OK to take it, PASS if you can't.
-- Mon 19:25:00
-- page luis
-- page ana
-- promise first taken_back
< I told you 7:30 pm and that won't hold. I'm sorry. I'm asking Luis now. To talk sooner: 833-773-2445, call or text, 24/7.
ana< LINE: HANDOFF K2, promised by 7:30 pm. Reply OK to take it, PASS if you can't.
luis< LINE: HANDOFF, aviso K2, prometido antes de las 7:30 pm. OK para tomarlo, PASS si no puedes.
-- Mon 19:40:00
-- page ruth
ruth< LINE: HANDOFF K2, promised by 7:30 pm. Reply OK to take it, PASS if you can't.
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
-- Wed 08:00:00
-- page luis
-- page ana
-- page ruth
-- page dana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Wed 18:40:00
< Hi Ria, no need to answer. I'm around. 1 I'm OK 2 Fewer texts 3 Have a coach call me
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
-- signal silent
< Evening, Ria. One thing only: 1 (rough) to 5 (good), where are you?
-- Fri 08:00:00
-- page luis
-- page ana
-- page ruth
-- page dana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Fri 12:00:00
< You said one kind text to her for today. How did it go? 1 Done 2 Smaller 3 Another day. Or tell me.
> 2
-- answer: commit = 2
< Then let's make it smaller. What's a piece of it you could do by Friday?
> just one heart emoji
-- answer: goal_words = just one heart emoji
< Just one heart emoji. I like it. How sure are you, 0 to 10? Under 7, we make it smaller.
> 8
-- answer: sure = 8
< When will you try it? 1 Tomorrow 2 By Friday 3 In a week. Or tell me. I ask you once, that day.
> 3
-- answer: when = 3
< Kept, Ria. I ask you once, that day. PLAN reads it back.
