# A high urge in the evening: HELP in the night after it is a call for a human.
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
advance to 18:45
-- Mon 18:40:00
< Ria, looking in. Rough or good, 1 to 5? X skips, no reason needed.
> 3
-- answer: mood = 3
< Thank you. Any urge to use right now? 0 none, 10 the strongest.
> 8
-- answer: urge = 8
< That's strong, and you told someone. 1 Coach now 2 A 10-minute plan 3 Call someone I trust. Or tell me.
> 2
-- answer: strong = 2
< Urges peak and pass. For 10 minutes: cold water, move, or music? Pick one, or your own. What will it be?
advance 5h
-- Mon 18:55:00
< Back as I said. Where is it now, 0 to 10? COACH gets a person.
> HELP
-- handoff urgent human
-- page ruth
< Reply STOP to opt out of texts from this number. Message and data rates may apply.
< A coach is being paged for you. Tell me what's going on, if you want, and the coach reads it first. In danger: call 911. Any hour: call or text 988.
< No coach is on shift right now, so I page beyond the shift. Someone to talk to this minute: 833-773-2445, call or text, 24/7. In danger: 911.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
