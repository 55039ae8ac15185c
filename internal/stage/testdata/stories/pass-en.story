# PASS needs no reason, and the next is asked in the same second.
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
dana> PASS
-- passed dana
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< Thanks, I'm asking the next one.
luis> PASS
-- passed luis
-- page ruth
luis< Gracias, ya le pregunto a otro coach.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ana> PASS
-- passed ana
-- page omar
ana< Thanks, I'm asking the next one.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth> pass.
-- passed ruth
-- page omar
-- page dana
-- page luis
-- page ana
-- page ruth
ana< LINE: URGENT page M2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page M2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso M2. OK para tomarlo, PASS si no puedes.
ruth< Thanks, I'm asking the next one.
ruth< LINE: URGENT page M2. Reply OK to take it, PASS if you can't.
omar> OK
-- accepted omar
< Omar, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
ana< Omar has it. Thank you, you're free.
dana< Omar has it. Thank you, you're free.
luis< Omar lo tiene. Gracias, ya puedes descansar.
omar.2< It's yours. I've told Dana, Luis, Ana and Ruth. Ria, English. Wrote 6 pm: "i want to die". Told: 911, 988. Phone OK to text. What you type here goes to Ria as you type it. First words within 2 min, please.
ruth< Omar has it. Thank you, you're free.
