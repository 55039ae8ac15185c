# Honest answers to who sees this, and are you a bot.
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
> are you a bot?
< Yes, I'm a computer program. Coaches are people, and I say so when one takes over. Text COACH for a person.
> who sees this
< Your coach, the coaches on shift and their supervisor. Phone companies carry it, so it isn't fully private. Ask a coach more: text COACH.
> are you gonna call the cops
-- signal words
-- kept for a coach
< I can't call 911 or police; I only page coaches. A person there may call 911 if a life is in danger. Ask them straight: text COACH.
