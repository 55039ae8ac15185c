# Si se puede escribir a este teléfono, y un sí que no es 1: se pregunta una vez más de otra manera.
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
> me pegó y no me deja salir
-- handoff crisis violence
-- page luis
-- page dana
< Recibido, gracias. ¿Te puedo escribir ahora a este teléfono? Responde 1 si se puede, 2 si ahora no. Emergencia: llama al 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
advance 20s
> sí
< Recibido. ¿Te puedo escribir de esto a este teléfono? 1 Se puede 2 Ahora no. Emergencia: llama al 911.
> ok
advance 20s
> 1
< SafeLink te escucha 24/7, en español: 877-785-2020. Ya busco a un coach para ti. Puedes borrar estos mensajes.
