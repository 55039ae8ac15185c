# En silencio mientras espera cama: una noche sin respuesta y va a la lista, dos y se llama a un coach.
at 2026-03-02 16:00
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
-- promise first Mon 19:00 luis
< Listo, Marta. Luis ya lo ve y te escribe en persona antes de las 7 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
> estoy en lista de espera
-- signal words
-- kept for a coach
< Esperas cama o programa, anotado. ¿Te escribo cada noche hasta que llegue? 1 Dale 2 No. O dime.
> 1
-- answer: waiting = 1
-- track waiting
< Entonces te pregunto cada noche, hasta que me digas que hay cama. ¿Menos? Dime. COACH te trae a una persona.
< Para pedir cama: Harbor Detox, 617-555-0127, a las 8 am. O SU Helpline, 800-327-5050, a las 9 am.
advance to 18:31
-- Mon 18:30:00
-- handoff handoff first
-- page luis
luis< LINE: HANDOFF, aviso K2, prometido antes de las 7 pm. OK para tomarlo, PASS si no puedes.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
luis.2< Es tuyo. Marta, español. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
luis.2< Tratamiento: en espera de plaza.
luis.2> Hola Marta, soy Luis. Leí que esperas cama.
-- promise first kept
< Hola Marta, soy Luis. Leí que esperas cama.
luis< LINE: enviado 6:31 pm. Ya cuenta tu primera palabra, gracias.
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> Espera detox, hoy va bien.
-- handoff over
< Luis termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
luis.2< Guardado, y Marta ya lo sabe. Gracias. Ya puedes descansar.
advance to 18:45
-- Mon 18:40:00
< Marta, la espera cansa. ¿Hoy, de 1 (mal) a 5 (bien)? ¿Te llamaron?
advance 24h
-- Tue 18:40:00
-- signal silent
< Hola Marta. Esperar cuesta. ¿Qué tal hoy, de 1 (mal) a 5 (bien)? ¿Te han dado cama? Dime.
advance 24h
-- Wed 18:40:00
-- handoff handoff silence
-- page luis
-- page dana
< Hola Marta, pienso en ti. Vale lo que sea, hasta una letra. Un coach ya lo sabe. A toda hora: llama al 988, oprime 2.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF M2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ya avisé a Dana. Marta, español. Ya le dije: 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
luis.2< Marta lleva dos noches sin responder y no ha pedido nada. Basta un saludo tuyo, sin preguntas.
luis.2< Tratamiento: en espera de plaza.
luis.2> Hola Marta, soy Luis otra vez. Sin preguntas, solo saludo.
< Hola Marta, soy Luis otra vez. Sin preguntas, solo saludo.
luis< LINE: enviado 6:45 pm. Ya cuenta tu primera palabra, gracias.
> se me apago el telefono
luis.2< se me apago el telefono
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> Sin batería, sigue en espera.
-- handoff over
< Luis termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
luis.2< Guardado. Marta ya lo sabe. ¿Le das seguimiento antes de las 9 pm? OK o PASS.
