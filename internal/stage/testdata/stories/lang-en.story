# A language we do not write: a coach with an interpreter is asked for.
at 2026-03-02 18:00
> bom dia, preciso de ajuda com meu filho
-- handoff handoff language
-- page dana
-- page luis
< I write English and Spanish. I've asked for a coach with an interpreter. In danger: call 911. Any hour: 988 has interpreters.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
