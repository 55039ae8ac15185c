# A stranger whose text was lost is no stranger to a coach.
at 2026-03-02 18:00
lose all
> buenas, me pasaron este numero
advance 25m
sweep
-- found late, written Mon 18:00
-- handoff handoff late
-- page luis
-- page dana
< Perdona, tu mensaje me llega hasta ahora. Un coach lo va a leer. Si no puede esperar: llama al 988, oprime 2. En peligro: llama al 911.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
works
