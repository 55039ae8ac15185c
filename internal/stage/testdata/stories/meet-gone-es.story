# Una reunión guardada ya no está en la lista.
at 2026-03-02 15:00
> hola
< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
> 2
-- joined
-- answer: consent = sms_recurring
-- answer: lang = es
< Warmline: listo. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas de msjs y datos. HELP o AYUDA: ayuda. STOP: parar. example.org/terms
< Soy una computadora; los coaches son personas que ya pasaron por esto. No es el 911 ni del todo privado. COACH te trae a una persona.
< ¿Qué te ayuda ahora? 1 Que alguien me escriba 2 Algo que me frena 3 Conocer gente. O dilo a tu manera. ¿Y qué nombre uso contigo? Cualquiera vale.
> x
-- promise first Mon 18:00 luis
< Listo. Luis ya lo ve y te escribe en persona antes de las 6 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
advance to 17:31
-- Mon 17:30:00
-- handoff handoff first
-- page luis
luis< LINE: HANDOFF, aviso K2, prometido antes de las 6 pm. OK para tomarlo, PASS si no puedes.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
luis.2< Es tuyo. La persona, español. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
luis.2> Hola, soy Luis. Aquí estoy si me necesitas.
-- promise first kept
< Hola, soy Luis. Aquí estoy si me necesitas.
luis< LINE: enviado 5:31 pm. Ya cuenta tu primera palabra, gracias.
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> bien
-- handoff over
< Luis termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
luis.2< Guardado, y la persona ya lo sabe. Gracias. Ya puedes descansar.
> reunion mañana en español
< ma 8pm, NA San Juan Hall. Responde 1 y la guardo. O dime otra fecha, pueblo o tipo.
> 1
-- date kept: meeting
< Guardada: ma 8pm, NA San Juan Hall. 40 Main St, Milltown. Te escribo antes, cada semana. CITAS te la muestra, o la quita.
feed without martes-paz
feed
advance 24h
-- Mon 18:40:00
< Buenas. Solo una cosa: de 1 (mal) a 5 (bien), ¿qué tal vas?
-- Tue 12:59:00
-- saved meeting gone from its list
< 8 pm, tu cita: ya no sale en la lista y dejo de avisarte. ¿Busco otro parecido? 1 Dale 2 No
> 2
< Bien. Escribe REUNIONES para buscar una.
