# PAUSE stops check-ins for its days; any text gets an answer; RESUME brings them back.
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
< Got it, Ria. That's kept for a coach. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips anything.
> PAUSE 3
< Paused until Mar 5. You can write me any time before. COACH gets a person.
advance to 18:45
> hey i got a job today
-- kept for a coach
< Thank you, that's kept for a coach to read. COACH gets a person any time.
> RESUME
< Back on. Evenings at 6:30 pm as before. X skips any night.
advance to 18:45
-- Tue 18:25:00
< Evening, Ria. One thing only: 1 (rough) to 5 (good), where are you?
