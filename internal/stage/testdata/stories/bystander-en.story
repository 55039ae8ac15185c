# A frightened bystander who does not know yet what it is.
at 2026-03-02 18:00
> my friend is on the floor i think he took somthing
< Warmline: texts and real coaches, adults 18+. Want in? Reply 1. Recurring msgs, number varies. Msg&data rates may apply. HELP: help. STOP: end. Español: 2
> ok i called
-- joined
-- answer: consent = sms_recurring
< Warmline: you're in. Recurring msgs, number varies. Msg&data rates may apply. HELP for help, STOP to end. Terms: example.org/terms
< Two honest things. I'm a computer; the coaches are people who have been there. And this isn't 911 or fully private. Text COACH any time for a person.
< What would help most right now? 1 Someone checking in 2 Something in my way 3 Finding people. Or tell me. And what can I call you? Any name works.
> will the cops come
-- kept for a coach
< I can't call 911 or police; I only page coaches. A person there may call 911 if a life is in danger. Ask them straight: text COACH.
> there is drugs here am i in trouble
-- kept for a coach
< I can't call 911 or police; I only page coaches. A person there may call 911 if a life is in danger. Ask them straight: text COACH.
