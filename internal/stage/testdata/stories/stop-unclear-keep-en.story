# Asked whether the texts should stop: they go on, or come less often, or end.
with carrier off
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
> not interested
< Should these texts stop? 1 Stop 2 Fewer 3 Keep them. If I don't hear from you, they stop.
advance 1m
> 3
< OK, they go on as before. STOP ends them any time.
advance to 18:45
-- Mon 18:40:00
< Ria, one small question: tonight, 1 rough to 5 good? Or what's on your mind.
> 4
-- answer: mood = 4
< One thing today that was for you? Small counts: a meal, fresh air, a song.
> enough
< Should these texts stop? 1 Stop 2 Fewer 3 Keep them. If I don't hear from you, they stop.
advance 1m
> 2
-- answer: cadence = 3
< Done: three a week from now. Want more or fewer later? Just say so.
< One thing today that was for you? Small counts: a meal, fresh air, a song.
> enough
< Should these texts stop? 1 Stop 2 Fewer 3 Keep them. If I don't hear from you, they stop.
advance 1m
> 1
-- opted out
-- promise first taken_back
< Warmline: you get no more messages from this number. Reply START to restart. Emergency: 911.
