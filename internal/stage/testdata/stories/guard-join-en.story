# A borrowed phone joins: it is asked about before anything is said.
at 2026-03-02 18:00
> hi im using my sisters phone
-- a number that is not the person's
< Warmline: texts and real coaches, adults 18+. Want in? Reply 1. Recurring msgs, number varies. Msg&data rates may apply. HELP: help. STOP: end. Español: 2
> 1
-- somebody else may read this phone
-- joined
-- answer: consent = sms_recurring
-- not said: t2 t3 t4
< Got it. Is it OK to text about this on this phone? 1 Yes 2 Not now. In any emergency call 911, or text 911.
advance 20s
> ok
-- signal words
-- kept for a coach
< Got it, thanks. Is it OK to text this phone now? Reply 1 for yes, 2 for not now. In any emergency call 911, or text 911 if you can't talk.
advance 20s
> 1
< Done. I won't text first on this phone, and I ask each time before I say more. PRIVATE OFF ends that. You can delete these texts.
< What would help most right now? 1 Someone checking in 2 Something in my way 3 Finding people. Or tell me. And what can I call you? Any name works.
> Ria
-- answer: name = Ria
-- answer: name_words = Ria
-- promise first Mon 21:30 dana
< Got it, Ria. Dana sees that and texts you in person by 9:30 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
