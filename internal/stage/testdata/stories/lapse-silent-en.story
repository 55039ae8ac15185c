# A lapse and ten minutes of silence: a coach is paged.
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
> i relapsed yesterday
< Thank you for telling me. Nothing changes here. How are you this minute? 1 OK 2 Not sure 3 In danger. Or say it your way.
advance 10m
-- Mon 18:10:00
-- handoff urgent lapse
-- page luis
< A coach is being paged for you. Don't be alone if you can help it. SafeSpot stays on the phone: 800-972-0590. Can't breathe well or nodding off: 911.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
luis> OK
-- accepted luis
< Luis, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
luis.2< Es tuyo. Ria, inglés. A las 6 pm: "i relapsed yesterday". Ya le dije: 911. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 5 min, por favor.
