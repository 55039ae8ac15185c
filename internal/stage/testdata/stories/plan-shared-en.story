# On a phone that somebody else reads nothing kept is read out.
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
> he goes through my phone
-- somebody else may read this phone
-- signal words
-- kept for a coach
< Got it. Is it OK to text about this on this phone? 1 Yes 2 Not now. In any emergency call 911, or text 911.
advance 10s
> 1
< Done. I won't text first on this phone, and I ask each time before I say more. PRIVATE OFF ends that. You can delete these texts.
> PLAN
< I can't show that here. Any other question?
