# Little credit, said while joining: fewer texts, and the question stands.
at 2026-03-02 18:00
> hi is this the recovery line
< Warmline: texts and real coaches, adults 18+. Want in? Reply 1. Recurring msgs, number varies. Msg&data rates may apply. HELP: help. STOP: end. Español: 2
> 1
-- joined
-- answer: consent = sms_recurring
< Warmline: you're in. Recurring msgs, number varies. Msg&data rates may apply. HELP for help, STOP to end. Terms: example.org/terms
< Two honest things. I'm a computer; the coaches are people who have been there. And this isn't 911 or fully private. Text COACH any time for a person.
< What would help most right now? 1 Someone checking in 2 Something in my way 3 Finding people. Or tell me. And what can I call you? Any name works.
> low credit, dont send alot
< Done: three a week from now. Want more or fewer later? Just say so.
> Ria
-- answer: name = Ria
-- answer: name_words = Ria
< Got it, Ria. That's kept for a coach. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips anything.
advance to 23:00
-- Mon 18:39:00
< Checking in, Ria. 1 rough to 5 good: how did today treat you? Words work too.
> u there
-- handoff handoff human
-- promise callback Tue 09:00 dana
< No coach is on right now. Dana texts you by 9 am. Someone to talk to now: 833-773-2445, call or text, 24/7. In danger: 911.
> my phone got like 2 texts left so just tell me quick is a person awake
> i might just go get a bottle
-- handoff raised: urgent craving
-- page ruth
< A coach is being paged for you. Tell me what's going on, if you want, and the coach reads it first. In danger: call 911. Any hour: call or text 988.
< No coach is on shift right now, so I page beyond the shift. Someone to talk to this minute: 833-773-2445, call or text, 24/7. In danger: 911.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
