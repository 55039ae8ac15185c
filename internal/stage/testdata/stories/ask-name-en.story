# A coach who was never paged asks for a thread by the name of whoever holds it. Where there is none
# they are told so, and the person's thread is nobody's but its holder's.
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
ana> ASK DANA
ana< Dana holds no thread now, so there is nothing to ask for.
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
advance 1m
ana> ask dana
-- asked for by ana
ana< I'm asking Dana, who has it. You hear what comes of it.
dana< LINE: Ana asks to take Ria over from you. OK gives, PASS keeps.
dana> PASS
ana< It stays with Dana. Thank you.
dana< Ria stays with you.
ana> Ask Dana.
-- asked for by ana
ana< I'm asking Dana, who has it. You hear what comes of it.
dana< LINE: Ana asks to take Ria over from you. OK gives, PASS keeps.
dana> OK
-- accepted ana
< Ana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
ana.2< It's yours. Ria, English. Wrote 6 pm: "i want to die". Told: 911, 988. Phone OK to text. What you type here goes to Ria as you type it. First words within 2 min, please.
dana< Ana has it. Thank you, you're free.
ana.2> Hi Ria, Ana here
< Hi Ria, Ana here
ana< LINE: sent 6:01 pm. 1st word counts, thank you.
> hi ana
ana.2< hi ana
