# En espera de cama: se repite, cada noche una pregunta y a quién llamar, hasta que hay cama.
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
> Luz
-- answer: name = Luz
-- answer: name_words = Luz
-- promise first Mon 19:00 luis
< Listo, Luz. Luis ya lo ve y te escribe en persona antes de las 7 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
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
luis.2< Es tuyo. Luz, español. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
luis.2< Tratamiento: en espera de plaza.
luis.2> Hola Luz, soy Luis. Leí que esperas cama.
-- promise first kept
< Hola Luz, soy Luis. Leí que esperas cama.
luis< LINE: enviado 6:31 pm. Ya cuenta tu primera palabra, gracias.
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> Espera detox, hoy va bien.
-- handoff over
< Luis termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
luis.2< Guardado, y Luz ya lo sabe. Gracias. Ya puedes descansar.
advance to 18:45
-- Mon 18:40:00
< Luz, la espera cansa. ¿Hoy, de 1 (mal) a 5 (bien)? ¿Te llamaron?
> 4
-- answer: mood = 4
< Para pedir cama: Harbor Detox, 617-555-0127, a las 8 am. O SU Helpline, 800-327-5050, a las 9 am.
advance 24h
-- Tue 18:40:00
< Hola Luz. Esperar cuesta. ¿Qué tal hoy, de 1 (mal) a 5 (bien)? ¿Te han dado cama? Dime.
> 2, dura
-- answer: mood = 2
-- signal words
-- kept for a coach
-- answer: mood_words = 2, dura
< Gracias. ¿Ganas en este momento? 0 nada, 10 lo peor.
> 5
-- answer: urge = 5
< Para pedir cama: Harbor Detox, 617-555-0127, a las 8 am. O SU Helpline, 800-327-5050, a las 9 am.
advance 24h
-- Wed 18:40:00
< Hola Luz. ¿Qué tal vas en la espera, de 1 (mal) a 5 (bien)? ¿Te dijeron algo?
> ya hay cama
-- kept for a coach
-- answer: mood_words = ya hay cama
< ¿Hay cama? Qué noticia. ¿Es para tratarte? 1 Voy a entrar 2 No es seguro 3 Es para vivir. O dime.
> 1
-- answer: bed = 1
-- answer: date = visit
-- track alongside
< Qué bueno, Luz. Ya no pregunto cada noche, y un coach lo lee. Puedo guardar la fecha en que entras; X salta.
< ¿Qué fecha y hora? Por ejemplo: 15 dic, 9 am. Y el lugar, si quieres: en Brockton.
> el lunes a las 9
-- answer: dating_words = el lunes a las 9
< Cita: lun 9 mar, 9 am. 1 Correcto 2 Cambiar
> 1
-- answer: dating = 1
-- date kept: visit
-- answer: date = keep
< Anotado: lun 9 mar, 9 am. Te escribo la tarde antes a las 6 pm y luego a las 7 am. ¿7 am vale? 1 Vale 2 Mejor 8. Solo uso las 7 si dices 1.
advance 48h
-- Thu 18:40:00
< Luz, una pregunta corta: esta noche, ¿de 1 (dura) a 5 (buena)? O dime qué piensas.
-- Fri 16:10:00
< Ya llega el finde, Luz. Dime qué quieres hacer. Te escribo a las 7 pm: 1 Cada noche 2 Solo una 3 Ninguna
