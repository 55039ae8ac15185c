# A stranger whose text was lost is no stranger to a coach.
at 2026-03-02 18:00
lose all
> hello, me again
advance 25m
sweep
-- found late, written Mon 18:00
-- handoff handoff late
-- page dana
-- page luis
< I'm sorry, your text only got to me now. A coach will read it. If it can't wait, call or text 988 at any hour. In danger: call 911.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
works
