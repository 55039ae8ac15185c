# ALTO se obedece también con bloqueo, y se confirma.
with carrier off
at 2026-03-02 18:00
> hola
< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
> sí
-- joined
-- answer: consent = sms_recurring
-- answer: lang = es
< Warmline: listo. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas de msjs y datos. HELP o AYUDA: ayuda. STOP: parar. example.org/terms
< Soy una computadora; los coaches son personas que ya pasaron por esto. No es el 911 ni del todo privado. COACH te trae a una persona.
< ¿Qué te ayuda ahora? 1 Que alguien me escriba 2 Algo que me frena 3 Conocer gente. O dilo a tu manera. ¿Y qué nombre uso contigo? Cualquiera vale.
order block
-- ordered: block
-- promise first taken_back
> AYUDA
-- not answered: blocked
< Warmline: recordatorios. Preguntas: 617-555-0100. Emergencia: 911. Pueden aplicar tarifas. STOP para parar.
> ALTO
-- opted out
-- not answered: blocked
< Warmline: este teléfono no recibe otro mensaje. Para volver, escribe START. Emergencia: 911.
advance 1h
> START
-- joined
-- not answered: blocked
order unblock
-- ordered: unblock
advance to 20:00
