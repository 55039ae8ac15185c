# A page may be lost or not be heard: whoever has not answered gets it again each
# minute, with the same code. PASS stops it, and so does somebody's OK.
at 2026-03-02 18:00
> i want to kill myself
-- handoff crisis suicide_active
-- page dana
-- page luis
< A coach (a person, not police) is being paged for you now. Want to talk this minute? Call or text 988, free, 24/7. In danger or hurt: call 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
advance 65s
-- Mon 18:01:00
-- page dana
-- page luis
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
dana> pass
-- passed dana
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< Thanks, I'm asking the next one.
advance 60s
-- Mon 18:02:00
-- page luis
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
luis> ok
-- accepted luis
< Luis, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
ana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ya avisé a Ana. La persona, inglés. A las 6 pm: "i want to kill myself". Ya le dije: 911, 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 2 min, por favor.
advance 60s
