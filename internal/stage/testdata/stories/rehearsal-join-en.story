# Not open yet: a phone on the rehearsal list joins and is asked in the evening; one that is not, is not.
with rehearsal
with recoveree listed
at 2026-03-02 17:00
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
-- promise first Mon 20:00 dana
< Got it, Ria. Dana sees that and texts you in person by 8 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
sam> hi
-- kept for a coach: the line is not open to this phone
sam< This line is not open yet. For help now: 800-327-5050. Call or text 988, free, 24/7. In danger: 911.
sam> 1
-- kept for a coach: the line is not open to this phone
advance to 18:45
-- Mon 18:40:00
< Evening, Ria. One thing only: 1 (rough) to 5 (good), where are you?
> 4
-- answer: mood = 4
< And one thing you did for you today? Food, a walk, a call, rest all count.
