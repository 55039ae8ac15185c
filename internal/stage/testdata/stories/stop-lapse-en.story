# END to how are you this minute: texts end, and a coach is paged for somebody who left in distress.
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
> i relapsed
< Thank you for telling me. Nothing changes here. How are you this minute? 1 OK 2 Not sure 3 In danger. Or say it your way.
advance 1m
> END
-- opted out
-- handoff urgent distress
-- page luis
-- not said: distress
-- promise first taken_back
< You have opted out of texts from this number. Reply START to opt in again.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
luis> OK
-- accepted luis
-- not said: joins
luis.2< Es tuyo. Ria, inglés. A las 6 pm: se fue mal / "i relapsed". Lee el mensaje que sigue antes de escribir nada.
luis.2< Ria no quiere mensajes: no sale nada. Tal vez otra persona puso STOP. Tu programa dice: ni llamar ni texto.
