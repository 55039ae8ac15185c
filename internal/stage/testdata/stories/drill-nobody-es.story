# Nobody takes the drill, and an OK that comes after it hears so.
at 2026-03-02 22:00
drill
-- drill crisis
-- page dana
-- page luis
dana< LINE: DRILL page K2. Reply OK to take it, PASS if you can't.
luis< LINE: DRILL, simulacro K2. OK para tomarlo, PASS si no puedes.
advance 1h
-- Mon 22:02:00
-- page ana
ana< LINE: DRILL page K2. Reply OK to take it, PASS if you can't.
-- Mon 22:04:00
-- page ruth
ruth< LINE: DRILL page K2. Reply OK to take it, PASS if you can't.
-- Mon 22:06:00
-- page omar
omar< LINE: DRILL page K2. Reply OK to take it, PASS if you can't.
-- Mon 22:15:00
-- drill over
luis> OK
luis< Ahora no hay aviso para ti. Gracias.
