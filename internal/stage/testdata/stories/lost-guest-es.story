# A stranger whose text was lost is no stranger to a coach.
at 2026-03-02 18:00
lose all
> buenas hay alguien ahi
advance 25m
sweep
-- found late, written Mon 18:00
-- handoff handoff human
-- page luis
-- page dana
< Ya le dije a un coach y sigo hasta que alguien responda. Si quieres, dime de qué se trata. Si urge: 988, oprime 2. En peligro: 911.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
works
