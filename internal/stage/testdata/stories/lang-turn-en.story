# The person goes on in Spanish with a coach who has none: the coach has two ready sentences, and the person hears how it is.
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
dana.2> Hi Ria, I am Dana. What is going on?
-- promise first kept
< Hi Ria, I am Dana. What is going on?
dana< LINE: sent 6 pm. 1st word counts, thank you.
> no puedo hablar en ingles ahora estoy muy mal
< Dana habla inglés y tiene un intérprete. Escribe en español como siempre.
dana.2< K2 writes Spanish. Interpreter: 617-555-0101. Two sentences ready to send as yours: reply 1 or 2.
dana.2< no puedo hablar en ingles ahora estoy muy mal
dana.2> 1
< Hola Ria, soy Dana, coach, una persona. Tengo ayuda de un intérprete. Acabo de leerte.
> gracias
dana.2< gracias
