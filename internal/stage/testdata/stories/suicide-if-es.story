# Una amenaza con "si": no es una pregunta por el internamiento.
at 2026-03-02 12:00
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
-- promise first Mon 15:00 luis
< Listo, Marta. Luis ya lo ve y te escribe en persona antes de las 3 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
advance 61m
> corte
< Corte o probatoria: 1 Recordarme una fecha 2 Falté a una 3 Que alguien me acompañe. O dime.
> 1
-- answer: court = 1
-- answer: date = court
< ¿Qué fecha y hora? Por ejemplo: 15 dic, 9 am. Y el lugar, si quieres: en Brockton.
> si me encierran me mato
-- handoff crisis suicide_active
-- page luis
-- page dana
< Gracias por contarme. Busco a un coach para ti ahora, no a un agente. ¿Quieres hablar ya? Llama al 988, oprime 2. Gratis, 24/7. Si hay peligro: 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
