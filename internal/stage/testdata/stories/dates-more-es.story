# Tantas fechas que en un mensaje no caben: dice lo que falta, y OTRAS las trae.
at 2026-11-23 10:00
> hola
< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
> 2
-- joined
-- answer: consent = sms_recurring
-- answer: lang = es
< Warmline: listo. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas de msjs y datos. HELP o AYUDA: ayuda. STOP: parar. example.org/terms
< Soy una computadora; los coaches son personas que ya pasaron por esto. No es el 911 ni del todo privado. COACH te trae a una persona.
< ¿Qué te ayuda ahora? 1 Que alguien me escriba 2 Algo que me frena 3 Conocer gente. O dilo a tu manera. ¿Y qué nombre uso contigo? Cualquiera vale.
> Luz
-- answer: name = Luz
-- answer: name_words = Luz
-- promise first Mon 13:00 luis
< Listo, Luz. Luis ya lo ve y te escribe en persona antes de la 1 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
advance to 12:31
-- Mon 12:30:00
-- handoff handoff first
-- page luis
luis< LINE: HANDOFF, aviso K2, prometido antes de la 1 pm. OK para tomarlo, PASS si no puedes.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
luis.2< Es tuyo. Luz, español. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
luis.2> Hola Luz, soy Luis.
-- promise first kept
< Hola Luz, soy Luis.
luis< LINE: enviado 12:31 pm. Ya cuenta tu primera palabra, gracias.
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> Va bien.
-- handoff over
< Luis termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
luis.2< Guardado, y Luz ya lo sabe. Gracias. Ya puedes descansar.
advance 5m
> corte 15 dic 9:30am
< Corte: mar 15 dic, 9:30 am. 1 Correcto 2 Cambiar
> 1
-- answer: dating = 1
-- date kept: court
-- answer: date = keep
< Anotado: mar 15 dic, 9:30 am. Te escribo la tarde antes a las 6 pm y luego a las 7 am. ¿7 am vale? 1 Vale 2 Mejor 8. Solo uso las 7 si dices 1.
> 2
-- answer: dateseven = 2
-- answer: date = eight
< Anotado: mar 15 dic, 9:30 am. Te escribo la tarde antes a las 6 pm y luego a las 8 am. CITAS te las dice.
> cita 17 dic 2pm
< Cita: jue 17 dic, 2 pm. 1 Correcto 2 Cambiar
> 1
-- answer: dating = 1
-- date kept: visit
-- answer: date = keep
< Anotado: jue 17 dic, 2 pm. Te escribo la tarde antes a las 6 pm y luego a las 8 am. CITAS te las dice.
> corte 22 dic 11am
< Corte: mar 22 dic, 11 am. 1 Correcto 2 Cambiar
> 1
-- answer: dating = 1
-- date kept: court
-- answer: date = keep
< Anotado: mar 22 dic, 11 am. Te escribo la tarde antes a las 6 pm y luego a las 8 am. CITAS te las dice.
> cita 5 enero 3pm
< Cita: mar 5 ene, 3 pm. 1 Correcto 2 Cambiar
> 1
-- answer: dating = 1
-- date kept: visit
-- answer: date = keep
< Anotado: mar 5 ene, 3 pm. Te escribo la tarde antes a las 6 pm y luego a las 8 am. CITAS te las dice.
> cita 12 enero 3pm
< Cita: mar 12 ene, 3 pm. 1 Correcto 2 Cambiar
> 1
-- answer: dating = 1
-- date kept: visit
-- answer: date = keep
< Anotado: mar 12 ene, 3 pm. Te escribo la tarde antes a las 6 pm y luego a las 8 am. CITAS te las dice.
> CITAS
< 1 Corte mar 15 dic 9:30 am 2 Cita jue 17 dic 2 pm 3 Corte mar 22 dic 11 am. OTRAS: 2. Con una cifra la cambias, o escribe otra.
> otras
< 4 Cita mar 5 ene 3 pm 5 Cita mar 12 ene 3 pm. Responde con una cifra para cambiar, o escribe otra.
> 5
-- answer: datepick = 5
< Cita: mar 12 ene, 3 pm. 1 Cambiar 2 Quitar 3 Dejarlo
> 2
-- date taken off
-- answer: date = drop
< Listo, ya no te escribo por eso.
> CITAS
< 1 Corte mar 15 dic 9:30 am 2 Cita jue 17 dic 2 pm 3 Corte mar 22 dic 11 am. OTRAS: 1. Con una cifra la cambias, o escribe otra.
> mas
< 4 Cita mar 5 ene 3 pm. Responde con una cifra para cambiar, o escribe otra.
> otras
< 1 Corte mar 15 dic 9:30 am 2 Cita jue 17 dic 2 pm 3 Corte mar 22 dic 11 am. OTRAS: 1. Con una cifra la cambias, o escribe otra.
> x
> CITAS
< 1 Corte mar 15 dic 9:30 am 2 Cita jue 17 dic 2 pm 3 Corte mar 22 dic 11 am. OTRAS: 1. Con una cifra la cambias, o escribe otra.
> otras
< 4 Cita mar 5 ene 3 pm. Responde con una cifra para cambiar, o escribe otra.
> CITAS
< 1 Corte mar 15 dic 9:30 am 2 Cita jue 17 dic 2 pm 3 Corte mar 22 dic 11 am. OTRAS: 1. Con una cifra la cambias, o escribe otra.
> x
