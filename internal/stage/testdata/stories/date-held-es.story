# A hearing while a coach holds the thread: the coach hears of it, and no reminder crosses their words.
at 2026-12-07 16:30
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
> SETTINGS
< ¿Qué cambio? 1 Las veces por semana 2 La hora 3 Una semana de pausa. O dime.
> 1
< ¿Qué tantas veces por semana te escribo, de 1 a 7? PAUSA me para por un tiempo.
> 1
-- answer: cadence = 1
< Listo: 1 por semana desde ahora. Si luego quieres otra cosa, dime.
advance to 19:05
-- Mon 19:00:00
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
> corte el jueves 9am
< Corte: jue 10 dic, 9 am. 1 Correcto 2 Cambiar
> 1
-- answer: dating = 1
-- date kept: court
-- answer: date = keep
< Anotado: jue 10 dic, 9 am. Te escribo la tarde antes a las 6 pm y luego a las 7 am. ¿7 am vale? 1 Vale 2 Mejor 8. Solo uso las 7 si dices 1.
> 1
-- answer: dateseven = 1
-- answer: date = seven
< Anotado: jue 10 dic, 9 am. Te escribo la tarde antes a las 6 pm y luego a las 7 am. CITAS te las dice.
advance 24h
> COACH
-- handoff handoff human
-- page luis
-- page dana
< Ya le dije a un coach y sigo hasta que alguien responda. Si quieres, dime de qué se trata. Si urge: 988, oprime 2. En peligro: 911.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF M2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ya avisé a Dana. Marta, español. A las 9:05 am: "COACH". Ya le dije: 911, 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
luis.2< Fecha cercana de Marta: Corte, jue 10 dic, 9 am.
luis.2> Hola Marta, dime.
< Hola Marta, dime.
luis< LINE: enviado 9:05 am. Ya cuenta tu primera palabra, gracias.
> tengo nervios
luis.2< tengo nervios
advance to 18:01
-- Wed 09:35:00
-- coach silent: others are asked
-- page dana
dana< LINE: HANDOFF M2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: Marta espera desde hace 30 min. ¿Te ayudo? Responde PASS y busco a alguien mientras sigues.
-- Wed 10:35:00
-- page ruth
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Wed 11:05:00
-- a person waits in a silent thread: others are asked
-- Wed 12:35:00
-- page dana
-- page ruth
dana< LINE: HANDOFF M2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Wed 13:05:00
-- a person waits in a silent thread: others are asked
-- Wed 14:35:00
-- page ruth
-- page dana
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Wed 15:05:00
-- a person waits in a silent thread: others are asked
-- Wed 16:35:00
-- page dana
-- page ruth
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Wed 17:05:00
-- a person waits in a silent thread: others are asked
-- Wed 18:00:00
-- date left to the coach: date-eve
luis.2< LINE: Marta tiene una fecha: Corte, jue 10 dic, 9 am. Mientras llevas este chat no aviso yo. Dilo, por favor.
luis.2> Tu corte es temprano. Vas bien.
< Tu corte es temprano. Vas bien.
dana< Luis has it. Thank you, you're free.
ruth< Luis has it. Thank you, you're free.
advance to 07:01
-- Wed 20:01:00
luis.2< Nadie escribe en el chat de Marta. Escribe para seguir. En 15 min cierro el chat, o responde DONE.
-- Wed 20:16:00
-- handoff over
< Luis termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
luis.2< Listo: Marta sigue con el programa. Gracias.
-- Thu 07:00:00
< Hoy 9 am: tu cita. Puedes con esto. 1 Voy en camino 2 Voy tarde 3 Necesito ayuda ya
