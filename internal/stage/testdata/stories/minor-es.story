# Under 18: a coach looks for the right place, the supervisor too.
at 2026-03-02 18:00
> hola
< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
> tengo 15
-- handoff handoff minor
-- page luis
-- page ruth
-- page dana
< Gracias por decirlo. Esto es para adultos; un coach busca contigo un buen lugar. Ya le dije. A toda hora: 988, oprime 2. Peligro: 911.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
