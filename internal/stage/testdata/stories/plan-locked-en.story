# What is kept stands behind the word, and comes in answer to it.
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
> 9
-- answer: sure = 9
< When will you try it? 1 Tomorrow 2 By Friday 3 In a week. Or tell me. I ask you once, that day.
> 2
-- answer: when = 2
< Kept, Ria. I ask you once, that day. PLAN reads it back.
> word
< Pick a word only you know and text just that. I ask for it before I show anything kept. X leaves it as it is. NO: no word.
> blue door
< Done. I ask for that word before I show anything kept. To change it text WORD.
> PLAN
< Say your word first, please.
> blue door
< Your plan: call your sister. Your people: a coach. Want to change any of it? Just tell me.
