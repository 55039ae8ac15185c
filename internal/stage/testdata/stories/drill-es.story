# A drill as coaches who write Spanish read it.
at 2026-03-02 18:00
fail dana
drill
-- drill crisis
-- page dana
-- page luis
-- page failed dana
-- page ana
ana< LINE: DRILL page K2. Reply OK to take it, PASS if you can't.
dana< LINE: DRILL page K2. Reply OK to take it, PASS if you can't.
dana! not delivered
luis< LINE: DRILL, simulacro K2. OK para tomarlo, PASS si no puedes.
ana> PASS
-- passed ana
-- page ruth
ana< Thanks, I'm asking the next one.
ruth< LINE: DRILL page K2. Reply OK to take it, PASS if you can't.
luis> OK
-- accepted luis
-- drill over
luis< Simulacro: gracias, eso es todo.
ruth< Luis has it. Thank you, you're free.
