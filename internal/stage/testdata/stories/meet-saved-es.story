# Una reunión guardada: antes se avisa, después se pregunta. Lo que no se entiende le toca a
# un coach, que responde antes de la hora dicha.
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
> reunion de na mañana en español
< ma 8pm, NA San Juan Hall. Responde 1 y la guardo. O dime otra fecha, pueblo o tipo.
> 1
-- date kept: meeting
< Guardada: ma 8pm, NA San Juan Hall. 40 Main St, Milltown. Te escribo antes, cada semana. CITAS te la muestra, o la quita.
advance 24h
-- Mon 18:40:00
< Buenas. Solo una cosa: de 1 (mal) a 5 (bien), ¿qué tal vas?
advance to 18:01
-- Tue 18:00:00
< 8 pm, tu cita. 1 Voy 2 Necesito transporte 3 Que alguien me acompañe. O dime.
> 1
-- answer: datesoon = 1
< Bien. COACH te trae a una persona.
advance to 20:30
-- Tue 18:40:00
< Hola. ¿Qué tal la noche? De 1 (dura) a 5 (buena), o cuenta.
-- Tue 19:30:00
< 8 pm, tu cita. 1 Voy 2 Necesito transporte 3 Que alguien me acompañe. O dime.
advance to 09:05
-- Tue 21:30:00
-- question closed: not asked again
-- Wed 09:00:00
< ¿Qué tal? ¿Una idea que te llevas, o una que no se entiende?
> que significa entregar la voluntad
-- signal words
-- kept for a coach
-- promise answer Wed 10:30 luis
< Buena pregunta. Luis la recibe y te responde antes de las 10:30 am.
advance to 10:00
-- Wed 10:00:00
-- handoff handoff answer
-- page luis
luis< LINE: HANDOFF, aviso M2, prometido antes de las 10:30 am. OK para tomarlo, PASS si no puedes.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
luis.2< Es tuyo. La persona, español. A las 9:05 am: "que significa entregar la voluntad". Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
luis.2< Fecha cercana de la persona: San Juan Hall, mar 10 mar, 8 pm.
luis.2> Hola Ria, buena pregunta. Para mí es dejar de pelear a solas.
-- promise answer kept
< Hola Ria, buena pregunta. Para mí es dejar de pelear a solas.
luis< LINE: enviado 10 am. Ya cuenta tu primera palabra, gracias.
