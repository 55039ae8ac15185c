# Somebody else may die: the one who writes is the thread, and nothing is said of anybody enrolled.
at 2026-03-02 18:00
> my brother says he is going to kill himself
-- handoff crisis third_party
-- page dana
-- page luis
< Thank you for looking out for them. If it could be now: call 911, stay with them if you can. 988 helps you too, call or text. A coach is being paged.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
> is he one of your people
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. I've told Luis. The person, English. Wrote 6 pm: "my brother says he is going to kill himself" / "is he one of your people". Told: 911, 988. Phone OK to text. What you type here goes to the person as you type it. First words within 2 min, please.
luis< Dana lo tiene. Gracias, ya puedes descansar.
