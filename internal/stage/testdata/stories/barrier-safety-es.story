# Feeling safe at home: the phone is asked about first, and a coach is paged.
at 2026-03-02 16:30
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
-- promise first Mon 19:30 luis
< Listo, Marta. Luis ya lo ve y te escribe en persona antes de las 7:30 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
advance 61m
> BARRERA
< ¿Algo te frena esta semana? Dime con tus palabras, o responde 1 y te doy una lista. 0 si nada.
> 1
-- answer: barrier = 1
< 1 Casa, dinero, papeles 2 Trabajo, corte, familia 3 Salud, medicinas, transporte. O una palabra tuya.
> 3
< 1 Salud o medicinas 2 Transporte 3 Que mi casa sea segura. O dime.
> 3
-- answer: barrier_body = 3
-- handoff urgent violence
-- page luis
< Recibido. ¿Te puedo escribir de esto a este teléfono? 1 Se puede 2 Ahora no. Emergencia: llama al 911.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
advance 10s
> 1
< SafeLink te escucha 24/7, en español: 877-785-2020. Ya busco a un coach para ti. Puedes borrar estos mensajes.
