# Honest answers to who sees this, and are you a bot.
at 2026-03-02 18:00
> hola
< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
> 2
-- joined
-- answer: consent = sms_recurring
-- answer: lang = es
< Warmline: listo. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas de msjs y datos. HELP o AYUDA: ayuda. STOP: parar. example.org/terms
< Soy una computadora; los coaches son personas que ya pasaron por esto. No es el 911 ni del todo privado. COACH te trae a una persona.
< ¿Qué te ayuda ahora? 1 Que alguien me escriba 2 Algo que me frena 3 Conocer gente. O dilo a tu manera. ¿Y qué nombre uso contigo? Cualquiera vale.
> Marta
-- answer: name = Marta
-- answer: name_words = Marta
-- promise first Mon 21:00 luis
< Listo, Marta. Luis ya lo ve y te escribe en persona antes de las 9 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
> eres un robot?
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
> quien ve esto
< Tu coach, los coaches de turno y quien los supervisa. Pasa por la red de teléfono: no es del todo privado. Dudas: escribe COACH.
> van a llamar a la policia?
-- signal words
-- kept for a coach
< Yo no llamo al 911; solo aviso a coaches. Una persona puede llamar al 911 si hay una vida en peligro. Pregunta sin miedo: COACH.
