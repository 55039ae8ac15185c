# A number has changed hands: no text after it, nobody there is led to join, and words of danger
# from its new owner page like anybody's.
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
> this number belongs to someone else now
-- wrong number
-- promise first taken_back
< Sorry about that. This phone gets no more texts from us.
ruth< LINE: someone else may have the phone of a person on this line: they said so, or asked who this is. Nothing to take here.
advance to 18:35
> hello?
-- signal words
-- kept for a coach
> i want to die
-- handoff crisis suicide_active
-- page dana
-- page luis
-- not said: suicide
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
