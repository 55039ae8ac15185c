# A goal for tomorrow, done, kept as a win, and the next one hears of it.
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
> call my sister
-- answer: goal_words = call my sister
< Call your sister. I like it. How sure are you, 0 to 10? Under 7, we make it smaller.
> 8
-- answer: sure = 8
< When will you try it? 1 Tomorrow 2 By Friday 3 In a week. Or tell me. I ask you once, that day.
> 1
-- answer: when = 1
< Kept, Ria. I ask you once, that day. PLAN reads it back.
advance to 15:00
-- Mon 18:40:00
< Hey Ria. Give tonight a number, 1 rough to 5 good? A few words are fine too.
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
-- page ana
-- page luis
-- page ruth
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Tue 15:00:00
< You said call your sister for today. How did it go? 1 Done 2 Smaller 3 Another day. Or tell me.
> 1
-- answer: commit = 1
-- kept: win = call my sister
< You did that: call my sister. I'm keeping it.
< What comes next? One small thing for this week, in your words. X skips.
> walk to work monday
-- answer: goal_words = walk to work monday
< Walk to work monday. I like it. How sure are you, 0 to 10? Under 7, we make it smaller.
> 9
-- answer: sure = 9
< When will you try it? 1 Tomorrow 2 By Friday 3 In a week. Or tell me. I ask you once, that day.
> 1
-- answer: when = 1
< Before tomorrow, Ria: you once told me "call my sister". That was you. You can do this one too.
