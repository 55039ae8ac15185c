# Who speaks of a crisis again within a day goes first to the coach they know, and to all on shift beside.
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
luis> OK
-- accepted luis
< Luis, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ya avisé a Dana. Ria, inglés. A las 6 pm: "i want to die". Ya le dije: 911, 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 2 min, por favor.
luis.2> hi, dana here
-- promise first kept
< hi, dana here
luis< LINE: enviado 6 pm. Ya cuenta tu primera palabra, gracias.
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> her sister is with her now
-- handoff over
< Luis is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
luis.2< Guardado. Ria ya lo sabe. ¿Le das seguimiento antes de las 8 pm? OK o PASS.
advance 20h
-- Mon 18:10:00
luis< Eso fue duro. ¿Qué tal quedas? 1 Bien 2 Quiero que me llame Ruth 3 Salgo del turno, por favor
-- Mon 18:40:00
< Ria, one small question: tonight, 1 rough to 5 good? Or what's on your mind.
> i want to kill myself
-- handoff crisis suicide_active
-- page luis
-- page dana
< A coach (a person, not police) is being paged for you now. Want to talk this minute? Call or text 988, free, 24/7. In danger or hurt: call 911.
dana< LINE: URGENT page M2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso M2. OK para tomarlo, PASS si no puedes.
