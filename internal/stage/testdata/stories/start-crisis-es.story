# START tras palabras de peligro de quien había dicho STOP: el primer texto que no salió, y de ahí en adelante cómo va la búsqueda.
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
> BASTA
-- opted out
-- promise first taken_back
< Warmline: este teléfono no recibe otro mensaje. Para volver, escribe START. Emergencia: 911.
advance 48h
> me quiero morir
-- handoff crisis suicide_active
-- page luis
-- page dana
-- not said: suicide
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
advance 90s
-- Wed 18:01:00
-- page luis
-- page dana
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
> START
-- joined
< Gracias por contarme. Busco a un coach para ti ahora, no a un agente. ¿Quieres hablar ya? Llama al 988, oprime 2. Gratis, 24/7. Si hay peligro: 911.
advance 6m
-- Wed 18:02:00
-- page ana
-- page luis
-- page dana
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
-- Wed 18:03:00
-- page luis
-- page dana
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
-- Wed 18:04:00
-- page ruth
-- page luis
-- page dana
-- page ana
-- page ruth
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Wed 18:05:00
-- page luis
-- page dana
-- page ana
-- page ruth
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Wed 18:06:00
-- page omar
-- page luis
-- page dana
-- page ana
-- page ruth
-- page omar
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Wed 18:06:30
< Nadie ha respondido; sigo buscando coaches hasta que alguien responda. No esperes a solas: llama al 988, oprime 2, a toda hora. En peligro: 911.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
ana< Luis has it. Thank you, you're free.
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ya avisé a Dana, Ana, Ruth y Omar. Marta, español. A las 6 pm: "me quiero morir". Ya le dije: 911, 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 2 min, por favor.
omar< Luis has it. Thank you, you're free.
ruth< Luis has it. Thank you, you're free.
