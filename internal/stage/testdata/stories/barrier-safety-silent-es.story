# Feeling safe at home, and no answer: nothing more goes to the phone.
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
advance 30m
-- Mon 17:35:00
-- page dana
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 17:36:00
-- not said: wait
-- Mon 17:41:00
-- not said: wait10
-- Mon 17:46:00
-- page ruth
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 17:51:00
-- not said: wait20
-- Mon 17:56:00
-- page omar
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 17:58:00
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
advance to 18:45
-- Mon 18:06:00
-- page luis
-- page ana
-- page dana
-- page ruth
-- page omar
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:11:00
-- page ana
-- page luis
-- page ruth
-- page omar
-- page dana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:16:00
-- page luis
-- page ana
-- page dana
-- page ruth
-- page omar
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:21:00
-- not said: wait50
-- page luis
-- page ana
-- page dana
-- page omar
-- page ruth
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:26:00
-- page luis
-- page ana
-- page dana
-- page ruth
-- page omar
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:31:00
-- page luis
-- page ana
-- page dana
-- page omar
-- page ruth
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:40:00
-- skipped evening: not now
-- Mon 18:41:00
-- page luis
-- page ana
-- page dana
-- page ruth
-- page omar
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
