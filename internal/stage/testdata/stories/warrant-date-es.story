# Una orden de arresto y el día de la corte en un mensaje: se avisa a coaches, y la fecha se lee de vuelta.
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
> tengo orden de arresto, corte el 17 a las 9
-- handoff handoff warrant
-- page luis
-- page dana
< Gracias por la confianza. Yo solo le aviso a un coach. Va a ver contigo qué puedes hacer y conoce ayuda legal gratis.
< Corte: jue 17 dic, 9 am. 1 Correcto 2 Cambiar
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF M2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
> 1
-- answer: dating = 1
-- date kept: court
-- answer: date = keep
< Anotado: jue 17 dic, 9 am. Te escribo la tarde antes a las 6 pm y luego a las 7 am. ¿7 am vale? 1 Vale 2 Mejor 8. Solo uso las 7 si dices 1.
> 2
-- answer: dateseven = 2
-- answer: date = eight
< Anotado: jue 17 dic, 9 am. Te escribo la tarde antes a las 6 pm y luego a las 8 am. CITAS te las dice.
> la audiencia ahora es el 18 a las 9
< Corte: vie 18 dic, 9 am. 1 Correcto 2 Cambiar
> 1
-- answer: dating = 1
-- date moved: court
-- answer: date = keep
< Anotado: vie 18 dic, 9 am. Te escribo la tarde antes a las 6 pm y luego a las 7 am. ¿7 am vale? 1 Vale 2 Mejor 8. Solo uso las 7 si dices 1.
> 2
-- answer: dateseven = 2
-- answer: date = eight
< Anotado: vie 18 dic, 9 am. Te escribo la tarde antes a las 6 pm y luego a las 8 am. CITAS te las dice.
