# A threat with an if: it is no question about being sectioned.
at 2026-03-02 12:00
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
-- promise first Mon 15:00 dana
< Got it, Ria. Dana sees that and texts you in person by 3 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
advance 61m
> court
< Court or probation: 1 Remind me of a date 2 I missed one 3 Someone to go with me. Or tell me.
> 1
-- answer: court = 1
-- answer: date = court
< Which day and time? Like: dec 15, 9 am. The place too, if you like: at Brockton.
> id rather die than go back to jail
-- handoff crisis suicide_active
-- page dana
-- page luis
< A coach (a person, not police) is being paged for you now. Want to talk this minute? Call or text 988, free, 24/7. In danger or hurt: call 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
