# STOP from a coach is an emergency of the roster: the lead hears it now, and no page
# waits for that phone. START brings the coach back.
at 2026-03-02 18:00
dana> STOP
dana< You have opted out of texts from this number. Reply START to opt in again.
omar< LINE: a coach texted STOP, or it is no longer their number; pages can't reach them. First: ring them: they text START. Who is on now: warmline coach list
> I want to kill myself
-- handoff crisis suicide_active
-- page luis
< A coach (a person, not police) is being paged for you now. Want to talk this minute? Call or text 988, free, 24/7. In danger or hurt: call 911.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
luis> OK
-- accepted luis
< Luis, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
luis.2< Es tuyo. La persona, inglés. A las 6 pm: "I want to kill myself". Ya le dije: 911, 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 2 min, por favor.
dana> START
dana< You have opted in to texts from this number again. Reply STOP to opt out, HELP for help.
dana< Good to have you back. Pages come to you again on your shifts.
