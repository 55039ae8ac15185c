# Un coach que también es de quienes usan el servicio: ME antes de las palabras, y un chat propio.
at 2026-03-02 18:00
luis> ME hola
luis< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
luis.9> 2
-- joined
-- answer: consent = sms_recurring
-- answer: lang = es
luis< Warmline: listo. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas de msjs y datos. HELP o AYUDA: ayuda. STOP: parar. example.org/terms
luis< Soy una computadora; los coaches son personas que ya pasaron por esto. No es el 911 ni del todo privado. COACH te trae a una persona.
luis< ¿Qué te ayuda ahora? 1 Que alguien me escriba 2 Algo que me frena 3 Conocer gente. O dilo a tu manera. ¿Y qué nombre uso contigo? Cualquiera vale.
luis> OK
luis< Ahora no hay aviso para ti. Gracias.
