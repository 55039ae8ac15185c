# A coach's number has changed hands: no page goes there any more, the next is asked at once, the
# lead is told, and an OK from there takes nothing.
at 2026-03-02 18:00
> i want to die
-- handoff crisis suicide_active
-- page dana
-- page luis
< A coach (a person, not police) is being paged for you now. Want to talk this minute? Call or text 988, free, 24/7. In danger or hurt: call 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
dana> wrong number
-- page failed dana
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< Sorry about that. This phone gets no more texts from us.
omar< LINE: a coach texted STOP, or it is no longer their number; pages can't reach them. First: ring them: they text START. Who is on now: warmline coach list
dana> OK
dana< No page is open for you right now. Thank you.
dana> K2
dana< K2 is closed, nothing to do. A new page comes with a new code.
luis> OK
-- accepted luis
< Luis, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
ana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ya avisé a Ana. La persona, inglés. A las 6 pm: "i want to die". Ya le dije: 911, 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 2 min, por favor.
