# START en medio del maltrato sin que nadie llegue todavía: se pregunta otra vez por el teléfono, y un 1 trae lo que esperaba.
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
> mi novio me ahorcó
-- handoff crisis violence
-- page luis
-- page dana
< Recibido, gracias. ¿Te puedo escribir ahora a este teléfono? Responde 1 si se puede, 2 si ahora no. Emergencia: llama al 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
advance 20s
> 1
< SafeLink te escucha 24/7, en español: 877-785-2020. Ya busco a un coach para ti. Puedes borrar estos mensajes.
advance 2m
-- Mon 18:01:00
-- page luis
-- page dana
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
-- Mon 18:02:00
-- page ana
-- page luis
-- page dana
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
> BASTA
-- opted out
-- promise first taken_back
< Warmline: este teléfono no recibe otro mensaje. Para volver, escribe START. Emergencia: 911.
advance 3m
-- Mon 18:03:00
-- page luis
-- page dana
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
-- Mon 18:04:00
-- page ruth
-- page luis
-- page dana
-- page ana
-- page ruth
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:05:00
-- page luis
-- page dana
-- page ana
-- page ruth
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
> soy yo me pegó
-- wrote again after an opt-out
-- page luis
-- page dana
-- page ana
-- page ruth
> START
-- somebody else may read this phone
-- joined
-- not said: wait
< Recibido. ¿Te puedo escribir de esto a este teléfono? 1 Se puede 2 Ahora no. Emergencia: llama al 911.
advance 20s
> 1
< Alguien te escucha ya: llama al 988, oprime 2, o al 833-773-2445. Sigo buscando coaches. ¿Muchos mensajes? Responde 0.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
ana< Luis has it. Thank you, you're free.
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ya avisé a Dana, Ana y Ruth. Marta, español. A las 6:05 pm: "mi novio me ahorcó" / "soy yo me pegó". Ya le dije: 911. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 2 min, por favor.
ruth< Luis has it. Thank you, you're free.
