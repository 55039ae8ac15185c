# A coach sets a talk while they hold the thread: the person is asked, both are reminded, and the coach says that it was.
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
luis.2> Hola Marta. ¿Hablamos el jueves a las 5?
< Hola Marta. ¿Hablamos el jueves a las 5?
luis< LINE: enviado 9:05 am. Ya cuenta tu primera palabra, gracias.
> ok
luis.2< ok
luis.2> #charla jueves 5pm en la cafetería
luis.2< LINE: las charlas que anoto son por teléfono, y esta no se puso. ¿Por teléfono? #charla 17 dic 5 pm. Para verse, dilo en su chat.
luis.2> #charla jueves
luis.2< LINE: no pude leer fecha y hora. Por ejemplo: #charla 17 dic 5 pm.
luis.2> #charla jueves 5pm
-- date kept: talk
luis.2< LINE: charla con Marta: jue 10 dic, 5 pm. Le pregunto cuando sueltes el chat. Para cambiarla, escribe otra.
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis> hablamos el jueves
-- handoff over
< Luis termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
< Hablas con Luis: jue 10 dic, 5 pm, por teléfono. ¿Bien? 1 Bien 2 Otra hora 3 Mejor por mensaje
luis.2< Guardado. Marta ya lo sabe. ¿Le das seguimiento antes de las 11:30 am? OK o PASS.
> 1
-- answer: talkdate = 1
-- answer: date = eight
< Anotado: jue 10 dic, 5 pm. Te escribo la tarde antes a las 6 pm y 2 horas antes. CITAS te las dice.
advance 24h
advance to 09:31
-- Wed 09:30:00
< Hola Marta. Luis quiere saber de ti. ¿Qué tal sigues? 1 Mejor 2 Igual 3 Peor. O dime.
> 1
-- promise follow kept
-- answer: follow = 1
< Qué bueno, Marta. Un coach ya lo sabe. COACH te trae a una persona a toda hora.
luis< LINE: Marta responde al seguimiento: mejor. No te toca nada. Gracias.
advance to 18:01
-- Wed 18:00:00
< Mañana 5 pm: tu cita. 1 Voy a estar 2 Otra hora. O dime.
> 1
-- answer: talkeve = 1
< Bien, Marta. COACH te trae a una persona.
advance to 15:01
-- Thu 15:00:00
< 5 pm: tu cita. 1 Voy a estar 2 Otra hora. O dime.
luis< LINE: hoy a las 5 pm hablas con Marta.
> 1
-- answer: talksoon = 1
< Bien, Marta. COACH te trae a una persona.
advance to 18:01
-- Thu 18:00:00
luis< LINE: ¿hablaste con Marta a las 5 pm? OK si hablaron, PASS si no.
luis> OK
-- talked luis
luis< Bien. Anotado.
