# Urge 9 and ten minutes of silence: a coach is paged.
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
advance to 18:45
-- Mon 18:40:00
< Ria, looking in. Rough or good, 1 to 5? X skips, no reason needed.
> 2
-- answer: mood = 2
< Thank you. Any urge right now? 0 none, 10 the strongest.
> 9
-- answer: urge = 9
< Strong one, and you said it. Want a coach? 1 Now 2 Rather not 3 A 10-minute plan first. If I don't hear from you in 10 min, I page one to be sure.
advance 10m
-- Mon 18:55:00
-- handoff urgent craving
-- page dana
< A coach is being paged for you. Tell me what's going on, if you want, and the coach reads it first. In danger: call 911. Any hour: call or text 988.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. Ria, English. Wrote 6:55 pm: mood 2 of 5, urge 9 of 10. Told: 911, 988. Phone OK to text. What you type here goes to Ria as you type it. First words within 5 min, please.
