# A coach asks by the name of one who holds two threads: it is not clear which, so nobody is asked, and they hear why.
at 2026-03-02 18:00
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
dana.2< It's yours. I've told Luis. The person, English. Wrote 6 pm: "i want to die". Told: 911, 988. Phone OK to text. What you type here goes to the person as you type it. First words within 2 min, please.
luis< Dana lo tiene. Gracias, ya puedes descansar.
dana.2> hi, Dana here
< hi, Dana here
dana< LINE: sent 6 pm. 1st word counts, thank you.
sam> i want to die
-- handoff crisis suicide_active
-- page luis
-- page dana
dana< LINE: URGENT page M2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso M2. OK para tomarlo, PASS si no puedes.
sam< A coach (a person, not police) is being paged for you now. Want to talk this minute? Call or text 988, free, 24/7. In danger or hurt: call 911.
dana> OK
-- accepted dana
dana.3< It's yours. I've told Luis. The person, English. Wrote 6 pm: "i want to die". Told: 911, 988. Phone OK to text. What you type here goes to the person as you type it. First words within 2 min, please.
luis< Dana lo tiene. Gracias, ya puedes descansar.
sam< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.3> hi, Dana here
dana< LINE: sent 6 pm. 1st word counts, thank you.
sam< hi, Dana here
advance 1m
ana> ASK DANA
ana< Dana: I can't tell which thread you mean. If you have its code: ASK and the code. Or Dana writes PASS and your name in it.
dana.2> Ask Luis
< Ask Luis
