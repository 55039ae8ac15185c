# Two people wait: OK is asked which, the code takes that one.
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
sam> i took too many pills
-- handoff crisis overdose_self
-- page dana
-- page luis
dana< LINE: URGENT page M2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso M2. OK para tomarlo, PASS si no puedes.
sam< Call 911 now, even if you feel OK. Say what you took and where you are. Unlock the door, stay near someone, sit up. I'm paging a coach now too.
dana> OK
dana< Two are open. Which one? Reply K2 or M2.
dana> M2
-- accepted dana
dana.2< It's yours. I've told Luis. The person, English. Wrote 6 pm: "i took too many pills". Told: 911. Phone OK to text. What you type here goes to the person as you type it. First words within 2 min, please.
luis< Dana lo tiene. Gracias, ya puedes descansar.
sam< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.3< It's yours. I've told Luis. Ria, English. Wrote 6 pm: "i want to die". Told: 911, 988. Phone OK to text. What you type here goes to Ria as you type it. First words within 2 min, please.
luis< Dana lo tiene. Gracias, ya puedes descansar.
luis> OK
luis< Ese aviso ya es de Dana.
luis> k2
luis< Ese aviso ya es de Dana. Si te toca a ti: ASK K2 le pregunta a Dana.
luis> M2
luis< Ese aviso ya es de Dana. Si te toca a ti: ASK M2 le pregunta a Dana.
