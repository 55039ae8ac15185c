# STOP is obeyed while blocked, and confirmed; START and HELP bring nothing but what the law asks for.
with carrier off
at 2026-03-02 18:00
> hello
< Warmline: texts and real coaches, adults 18+. Want in? Reply 1. Recurring msgs, number varies. Msg&data rates may apply. HELP: help. STOP: end. Español: 2
> yes
-- joined
-- answer: consent = sms_recurring
< Warmline: you're in. Recurring msgs, number varies. Msg&data rates may apply. HELP for help, STOP to end. Terms: example.org/terms
< Two honest things. I'm a computer; the coaches are people who have been there. And this isn't 911 or fully private. Text COACH any time for a person.
< What would help most right now? 1 Someone checking in 2 Something in my way 3 Finding people. Or tell me. And what can I call you? Any name works.
order block
-- ordered: block
-- promise first taken_back
> HELP
-- not answered: blocked
< Warmline: automated reminders. Questions: 617-555-0100. Emergency: 911. Msg&data rates may apply. STOP to end.
> STOP
-- opted out
-- not answered: blocked
< Warmline: you get no more messages from this number. Reply START to restart. Emergency: 911.
advance 1h
> START
-- joined
-- not answered: blocked
order unblock
-- ordered: unblock
advance to 20:00
