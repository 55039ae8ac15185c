# Un teléfono prestado se apunta: se pregunta antes de decir nada.
at 2026-03-02 18:00
> hola es el telefono de mi hermana
-- a number that is not the person's
< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
> 2
-- somebody else may read this phone
-- joined
-- answer: consent = sms_recurring
-- answer: lang = es
-- not said: t2 t3 t4
< Recibido. ¿Te puedo escribir de esto a este teléfono? 1 Se puede 2 Ahora no. Emergencia: llama al 911.
advance 20s
> ok
-- signal words
-- kept for a coach
< Recibido, gracias. ¿Te puedo escribir ahora a este teléfono? Responde 1 si se puede, 2 si ahora no. Emergencia: llama al 911.
advance 20s
> 1
< Listo. No escribo primero a este teléfono y pregunto cada vez. PRIVADO NO termina esto. Puedes borrar estos mensajes.
< ¿Qué te ayuda ahora? 1 Que alguien me escriba 2 Algo que me frena 3 Conocer gente. O dilo a tu manera. ¿Y qué nombre uso contigo? Cualquiera vale.
> Marta
-- answer: name = Marta
-- answer: name_words = Marta
-- promise first Mon 21:30 luis
< Listo, Marta. Luis ya lo ve y te escribe en persona antes de las 9:30 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
