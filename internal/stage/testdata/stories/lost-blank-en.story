# A text of which Twilio has no words any more: it is asked for again, and a coach looks.
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
redact
lose recoveree
> i cant sleep, thinking of my brother
advance 2m
sweep
-- found late, written Mon 18:00
-- handoff handoff blank
-- page dana
-- page luis
< A text from you reached me without its words, sorry. Please send it again. A coach will look too. Can't wait: call or text 988. In danger: 911.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
works
> i cant sleep, thinking of my brother
-- answer: evening_words = i cant sleep, thinking of my brother
-- signal words
-- kept for a coach
< Thank you, that's kept for a coach to read. COACH gets a person any time.
advance 10m
