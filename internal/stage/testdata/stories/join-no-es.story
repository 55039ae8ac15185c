# A plain no to the offer is a no: nothing more is said.
at 2026-03-02 18:00
> hola
< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
> no
> no gracias
-- signal words
-- kept for a coach
advance 24h
