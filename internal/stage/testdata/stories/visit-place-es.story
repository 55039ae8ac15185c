# Un lugar para una cita: a quien después dice la fecha se le pregunta si quiere que se la recuerden.
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
> salud
< Salud: 1 Farmacia 2 Pedir cita 3 Empezar o volver a tratarme. O dime. No puedo dar consejo de salud.
> 2
-- answer: health = 2
< 1 Harbor Clinic, 617-555-0119. Llama antes. ¿Quieres que un coach llame contigo? Responde 3.
> el martes a las 2pm
< Cita: mar 24 nov, 2 pm. 1 Correcto 2 Cambiar
> 1
-- answer: dating = 1
-- date kept: visit
-- answer: date = keep
< Anotado: mar 24 nov, 2 pm. Te escribo la tarde antes a las 6 pm y luego a las 8 am. CITAS te las dice.
> salud
< Salud: 1 Farmacia 2 Pedir cita 3 Empezar o volver a tratarme. O dime. No puedo dar consejo de salud.
> 2
-- answer: health = 2
< 1 Harbor Clinic, 617-555-0119. Llama antes. ¿Quieres que un coach llame contigo? Responde 3.
> 1
-- answer: resource = 1
-- kept: place = {L}
< Bien, Luz. Pasado mañana te pregunto. COACH te trae a una persona.
advance 47h
-- Mon 18:00:00
< Mañana 2 pm: tu cita. 1 Voy 2 Necesito transporte 3 Quiero hablar antes.
-- Mon 18:40:00
-- skipped evening: a question is open
-- Tue 08:00:00
< Hoy 2 pm: tu cita. Puedes con esto. 1 Voy en camino 2 Voy tarde 3 Necesito ayuda ya
-- Tue 17:00:00
< ¿Qué tal la cita? 1 Fui 2 Quiero otra fecha 3 No me sirve. O dime.
-- Tue 18:40:00
-- skipped evening: a question is open
advance to 12:30
-- Wed 12:00:00
< ¿Te sirvió Harbor Clinic? 1 Bien 2 Falta 3 Quiero otro. O dime.
> 1
-- answer: resourcehow = 1
-- answer: date = visit
< Qué bueno, Luz. ¿Hay una cita? Te la recuerdo. X lo deja.
< ¿Qué fecha y hora? Por ejemplo: 15 dic, 9 am. Y el lugar, si quieres: en Brockton.
> 15 dic 2pm en la clinica
-- answer: dating_words = 15 dic 2pm en la clinica
< Cita, la clinica: mar 15 dic, 2 pm. 1 Correcto 2 Cambiar
> 1
-- answer: dating = 1
-- date kept: visit
-- answer: date = keep
< Anotado: mar 15 dic, 2 pm. Te escribo la tarde antes a las 6 pm y luego a las 8 am. CITAS te las dice.
