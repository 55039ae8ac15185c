# No pudo ir a la reunión: eso no es una recaída. Hoy es hoy, no dentro de una semana.
at 2026-03-03 12:00
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
-- promise first Tue 15:00 luis
< Listo, Marta. Luis ya lo ve y te escribe en persona antes de las 3 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
advance to 14:31
-- Tue 14:30:00
-- handoff handoff first
-- page luis
luis< LINE: HANDOFF, aviso K2, prometido antes de las 3 pm. OK para tomarlo, PASS si no puedes.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
luis.2< Es tuyo. Marta, español. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
luis.2> Hola Marta, soy Luis.
-- promise first kept
< Hola Marta, soy Luis.
luis< LINE: enviado 2:31 pm. Ya cuenta tu primera palabra, gracias.
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> Todo bien.
-- handoff over
< Luis termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
luis.2< Guardado, y Marta ya lo sabe. Gracias. Ya puedes descansar.
> donde hay juntas de na hoy
< ma 8pm, NA San Juan Hall. Responde 1 y la guardo. O dime otra fecha, pueblo o tipo.
> 1
-- date kept: meeting
< Guardada: ma 8pm, NA San Juan Hall. 40 Main St, Milltown. Te escribo antes, cada semana. CITAS te la muestra, o la quita.
advance to 09:30
-- Tue 18:00:00
< 8 pm, tu cita. 1 Voy 2 Necesito transporte 3 Que alguien me acompañe. O dime.
-- Tue 18:40:00
-- skipped evening: a question is open
-- Tue 19:30:00
< 8 pm, tu cita. 1 Voy 2 Necesito transporte 3 Que alguien me acompañe. O dime.
-- Wed 09:00:00
< ¿Qué tal? ¿Una idea que te llevas, o una que no se entiende?
> no llegue
< No pasa nada. Hay otras, y puedes contarme por qué no se pudo. REUNIONES busca otras, COACH te trae a una persona.
