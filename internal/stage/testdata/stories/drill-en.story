# A drill: the page says so, one phone fails, one passes, one takes it. Nobody is texted who is not a coach.
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
luis> PASS
-- passed luis
-- page ruth
luis< Gracias, ya le pregunto a otro coach.
ruth< LINE: DRILL page K2. Reply OK to take it, PASS if you can't.
works
advance 2m
-- Mon 18:02:00
-- page omar
omar< LINE: DRILL page K2. Reply OK to take it, PASS if you can't.
ruth> OK
-- accepted ruth
-- drill over
ana< Ruth has it. Thank you, you're free.
omar< Ruth has it. Thank you, you're free.
ruth< Drill: thank you, that's all.
