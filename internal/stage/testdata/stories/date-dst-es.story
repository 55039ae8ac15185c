# Clocks move ahead in the night before: 7 am is 7 am, and an hour that is skipped is asked back.
at 2026-03-05 16:30
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
-- promise first Thu 19:30 luis
< Listo, Marta. Luis ya lo ve y te escribe en persona antes de las 7:30 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
advance 61m
> SETTINGS
< ¿Qué cambio? 1 Las veces por semana 2 La hora 3 Una semana de pausa. O dime.
> 1
< ¿Qué tantas veces por semana te escribo, de 1 a 7? PAUSA me para por un tiempo.
> 1
-- answer: cadence = 1
< Listo: 1 por semana desde ahora. Si luego quieres otra cosa, dime.
advance to 19:05
-- Thu 19:00:00
-- handoff handoff first
-- page luis
luis< LINE: HANDOFF, aviso K2, prometido antes de las 7:30 pm. OK para tomarlo, PASS si no puedes.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
luis.2< Es tuyo. Marta, español. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
luis.2> Hola Marta, soy Luis.
-- promise first kept
< Hola Marta, soy Luis.
luis< LINE: enviado 7:05 pm. Ya cuenta tu primera palabra, gracias.
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis> nueva
-- handoff over
< Luis termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
luis.2< Guardado, y Marta ya lo sabe. Gracias. Ya puedes descansar.
advance 14h
> corte el domingo a las 2:30am
< Esa noche se adelanta el reloj y esa hora no existe. ¿A qué hora es, entonces? Por ejemplo: 9 am.
> 9am
-- answer: dating_words = 9am
< Corte: dom 8 mar, 9 am. 1 Correcto 2 Cambiar
> 1
-- answer: dating = 1
-- date kept: court
-- answer: date = keep
< Anotado: dom 8 mar, 9 am. Te escribo la tarde antes a las 6 pm y luego a las 7 am. ¿7 am vale? 1 Vale 2 Mejor 8. Solo uso las 7 si dices 1.
> 1
-- answer: dateseven = 1
-- answer: date = seven
< Anotado: dom 8 mar, 9 am. Te escribo la tarde antes a las 6 pm y luego a las 7 am. CITAS te las dice.
advance 24h
-- Fri 16:10:00
< Ya llega el finde, Marta. Dime qué quieres hacer. Te escribo a las 7 pm: 1 Cada noche 2 Solo una 3 Ninguna
advance to 18:01
-- Sat 18:00:00
< Mañana 9 am: tu cita. 1 Voy 2 Necesito transporte 3 Quiero hablar antes.
> 1
-- answer: dateeve = 1
< Bien, Marta. COACH te trae a una persona.
advance to 07:01
-- Sun 07:00:00
< Hoy 9 am: tu cita. Puedes con esto. 1 Voy en camino 2 Voy tarde 3 Necesito ayuda ya
