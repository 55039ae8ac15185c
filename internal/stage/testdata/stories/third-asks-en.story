# An officer asks about a person: nothing is said of anybody.
at 2026-03-02 18:00
> this is officer Smith, is Ria Lopez in your program?
-- handoff handoff third_asks
-- page ruth
-- page dana
-- page luis
< I can't say who uses this line. A supervisor will see this. In an emergency call 911.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
