# Nobody keeps it: the person is told before the time, and others are asked until one comes.
at 2026-03-02 23:30
> can i talk to a real person
-- handoff handoff human
-- promise callback Tue 09:00 dana
< No coach is on right now. Dana texts you by 9 am. Someone to talk to now: 833-773-2445, call or text, 24/7. In danger: 911.
advance to 08:01
-- Tue 08:00:00
-- page luis
-- page dana
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
advance to 08:31
-- Tue 08:30:00
-- page dana
dana< LINE: HANDOFF K2, promised by 9 am. Reply OK to take it, PASS if you can't.
advance to 08:54
advance to 08:56
-- Tue 08:55:00
-- page ana
-- page luis
-- promise callback taken_back
< I told you 9 am and that won't hold. I'm sorry. I'm asking Ana now. To talk sooner: 833-773-2445, call or text, 24/7.
ana< LINE: HANDOFF K2, promised by 9 am. Reply OK to take it, PASS if you can't.
luis< LINE: HANDOFF, aviso K2, prometido antes de las 9 am. OK para tomarlo, PASS si no puedes.
advance to 09:11
-- Tue 09:10:00
-- page ruth
ruth< LINE: HANDOFF K2, promised by 9 am. Reply OK to take it, PASS if you can't.
luis> OK
-- accepted luis
< Luis, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
ana< Luis has it. Thank you, you're free.
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ya avisé a Dana, Ana y Ruth. La persona, inglés. A las 11:30 pm: "can i talk to a real person". Ya le dije: 911. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
ruth< Luis has it. Thank you, you're free.
luis.2> Hi, I'm Luis, a coach. Sorry you had to wait. What's going on?
< Hi, I'm Luis, a coach. Sorry you had to wait. What's going on?
luis< LINE: enviado 9:11 am. Ya cuenta tu primera palabra, gracias.
advance 1h
