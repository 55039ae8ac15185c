# ALTO, no más and cancelar are a STOP.
at 2026-03-02 18:00
> hola
< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
> ALTO
-- opted out
< Warmline: este teléfono no recibe otro mensaje. Para volver, escribe START. Emergencia: 911.
sam> hola
sam< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
sam> No más.
-- opted out
sam< Warmline: este teléfono no recibe otro mensaje. Para volver, escribe START. Emergencia: 911.
ann> hola
ann< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
ann> cancelar
-- opted out
ann< Warmline: este teléfono no recibe otro mensaje. Para volver, escribe START. Emergencia: 911.
