# Para una reunión no hay nadie libre: se dice que hay una online ese mismo día, y sale en la lista cuando la piden.
at 2026-03-02 10:00
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
> reunion de alanon el miercoles
< mi 7pm, Al-Anon Grace. Responde 1 y la guardo. O dime otra fecha, pueblo o tipo.
> 1
-- date kept: meeting
< Guardada: mi 7pm, Al-Anon Grace. 5 Hill Rd, Milltown. Te escribo antes, cada semana. CITAS te la muestra, o la quita.
> alguien puede ir conmigo a la reunion
-- company asked
< Ya pregunto quién va contigo a Grace Church, 7 pm. Te digo antes de las 3:30 pm. ¿Te alistas igual?
dana< LINE: somebody would like company. Meeting, Wed Mar 4, 7 pm. OK to go along, PASS if you can't. You learn who when it is you.
luis< LINE: ¿vas con alguien? Grupo, mié 4 mar, 7 pm. OK para ir, PASS si no puedes. Te digo quién es si vas.
luis> PASS
luis< Bien, gracias por decirme.
advance 11m
dana> PASS
-- company: nobody
-- promise company kept
< Nadie libre para mié 4 mar, perdona. Hay una online: mi 8pm. 1 Quiero verla 2 Transporte 3 Hablar por teléfono. O dime.
dana< OK, thank you for telling me.
> 1
-- answer: without = 1
< mi 8pm, AA online. Responde 1 y la guardo. O dime otra fecha, pueblo o tipo.
> 1
-- date kept: meeting
< Guardada: mi 8pm, AA online. +16175550132. Te escribo antes, cada semana. CITAS te la muestra, o la quita.
