# Under 18: a coach looks for the right place, the supervisor too.
at 2026-03-02 18:00
> hola
< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
> tengo 15
< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
