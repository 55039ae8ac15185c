# PASS with a coach's name asks that one, and the holder stays until they say OK.
# A no is told to the holder, whose thread it still is.
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
> i want to die
-- handoff crisis suicide_active
-- page dana
-- page luis
< A coach (a person, not police) is being paged for you now. Want to talk this minute? Call or text 988, free, 24/7. In danger or hurt: call 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. I've told Luis. Ria, English. Wrote 6 pm: "i want to die". Told: 911, 988. Phone OK to text. What you type here goes to Ria as you type it. First words within 2 min, please.
luis< Dana lo tiene. Gracias, ya puedes descansar.
dana.2> Hi Ria
-- promise first kept
< Hi Ria
dana< LINE: sent 6 pm. 1st word counts, thank you.
dana.2> pass luis
-- named luis
-- page luis
dana.2< I'm asking Luis. Ria stays with you until Luis says OK.
luis< LINE: URGENT, aviso M2: Dana te pide tomarlo. OK para tomarlo, PASS para que siga con Dana.
luis> PASS
-- passed luis
dana.2< Luis has not taken it. Ria is still yours. PASS asks everybody.
luis< Se queda con Dana. Gracias.
> are you there
dana.2< are you there
dana.2> yes, right here
< yes, right here
dana.2> PASS Luis
-- named luis
-- page luis
dana.2< I'm asking Luis. Ria stays with you until Luis says OK.
luis< LINE: URGENT, aviso P2: Dana te pide tomarlo. OK para tomarlo, PASS para que siga con Dana.
luis> OK
-- accepted luis
< Luis, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ria, inglés. A las 6 pm: "i want to die" / "are you there". Ya le dije: 911, 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 2 min, por favor.
luis.2> Hi Ria, Luis here
< Hi Ria, Luis here
luis< LINE: enviado 6 pm. Ya cuenta tu primera palabra, gracias.
> hi luis
luis.2< hi luis
dana.2> bye Ria
dana.2< That one is closed: Luis has it.
