# Rude words to the program: an apology and a way out; and what means stop is a stop.
at 2026-03-02 12:00
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
-- promise first Mon 15:00 dana
< Got it, Ria. Dana sees that and texts you in person by 3 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
advance 10m
> fuck off
< You're right to say it, and I'm sorry. 1 Fewer texts 2 Pause a week 3 Talk to a coach. Or tell me. STOP ends them.
> 1
-- answer: anger = 1
-- answer: cadence = 3
< Done: three a week from now. Want more or fewer later? Just say so.
advance 10m
> delete me
< Should these texts stop? 1 Stop 2 Fewer 3 Keep them. If I don't hear from you, they stop.
> 3
< OK, they go on as before. STOP ends them any time.
advance 10m
> stop fucking bothering me
-- opted out
-- promise first taken_back
< Warmline: you get no more messages from this number. Reply START to restart. Emergency: 911.
