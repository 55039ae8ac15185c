# An urge before the evening is answered: after the plan nobody is sent to bed to be asked something else.
at 2026-03-02 18:20
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
-- promise first Mon 21:30 dana
< Got it, Ria. Dana sees that and texts you in person by 9:30 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
advance to 18:41
-- Mon 18:40:00
< Ria, looking in. Rough or good, 1 to 5? X skips, no reason needed.
> i want to use so bad
< Strong one, and you said it. Want a coach? 1 Now 2 Rather not 3 A 10-minute plan first. If I don't hear from you in 10 min, I page one to be sure.
> a 10-minute plan first
< Urges peak and pass. For 10 minutes: cold water, move, or music? Pick one, or your own. What will it be?
> water
-- answer: plan_words = water
< Good. Go do that now; I ask again in 10 minutes. COACH gets a person.
advance 11m
-- Mon 18:51:00
< Ten minutes done, and you stayed with it. Where is it now, 0 to 10?
> 4
-- answer: urge = 4
< That counts, Ria. Kept. One more thing for tonight, X skips it:
< Ria, looking in. Rough or good, 1 to 5? X skips, no reason needed.
> 3
-- answer: mood = 3
< Thank you. Any urge right now? 0 none, 10 the strongest.
