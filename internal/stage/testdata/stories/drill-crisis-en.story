# A real crisis comes beside a drill: the coach says which one, and whoever is with a person has no drill.
at 2026-03-02 18:00
drill
-- drill crisis
-- page dana
-- page luis
dana< LINE: DRILL page K2. Reply OK to take it, PASS if you can't.
luis< LINE: DRILL, simulacro K2. OK para tomarlo, PASS si no puedes.
> i want to die
-- handoff crisis suicide_active
-- page dana
-- page luis
< A coach (a person, not police) is being paged for you now. Want to talk this minute? Call or text 988, free, 24/7. In danger or hurt: call 911.
dana< LINE: URGENT page M2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso M2. OK para tomarlo, PASS si no puedes.
dana> OK
dana< Two are open. Which one? Reply M2 or K2.
dana> M2
-- accepted dana
-- passed dana busy
-- page ana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
ana< LINE: DRILL page K2. Reply OK to take it, PASS if you can't.
dana.2< It's yours. I've told Luis. The person, English. Wrote 6 pm: "i want to die". Told: 911, 988. Phone OK to text. What you type here goes to the person as you type it. First words within 2 min, please.
luis< Dana lo tiene. Gracias, ya puedes descansar.
dana.2> I'm here with you
< I'm here with you
dana< LINE: sent 6 pm. 1st word counts, thank you.
advance 5m
-- Mon 18:02:00
-- page ruth
ruth< LINE: DRILL page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:04:00
-- page omar
omar< LINE: DRILL page K2. Reply OK to take it, PASS if you can't.
