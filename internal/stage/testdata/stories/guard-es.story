# Alguien lee el teléfono: nada más hasta que se confirme, ningún mensaje de noche, y cómo volver.
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
< Listo, Marta. Queda guardado para un coach. De noche te hago una pregunta, a las 6:30 pm. ¿Otra hora? Dime. X salta.
> x
> mi marido me revisa el telefono
-- somebody else may read this phone
-- kept for a coach
< Recibido. ¿Te puedo escribir de esto a este teléfono? 1 Se puede 2 Ahora no. Emergencia: llama al 911.
advance 20s
> 1
< Listo. No escribo primero a este teléfono y pregunto cada vez. PRIVADO NO termina esto. Puedes borrar estos mensajes.
> esta en el trabajo. duermo poco
-- kept for a coach
< Gracias, queda guardado para un coach. COACH te trae a una persona.
advance to 18:45
-- Mon 18:40:00
-- check-in skipped: not now
> aqui otra vez
-- kept for a coach
< Recibido. ¿Te puedo escribir de esto a este teléfono? 1 Se puede 2 Ahora no. Emergencia: llama al 911.
advance 20s
> 2
advance 24h
-- Tue 18:20:00
-- check-in skipped: not now
> un dia largo
-- kept for a coach
< Recibido. ¿Te puedo escribir de esto a este teléfono? 1 Se puede 2 Ahora no. Emergencia: llama al 911.
advance 20s
> 1
-- kept for a coach
< Gracias, queda guardado para un coach. COACH te trae a una persona.
advance 1m
> privado no
-- nobody else reads this phone
< Listo: escribo como antes. PRIVADO lo quita otra vez.
advance 24h
-- Wed 18:20:00
< Paso a verte, Marta. De 1 (mal) a 5 (bien), ¿qué tal fue todo hoy? Con palabras vale.
