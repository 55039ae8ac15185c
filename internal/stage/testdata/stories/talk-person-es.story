# A person sets a talk: their coach is asked, and one who cannot has the person told, with another time to follow.
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
> charla jueves 5pm
< Charla: jue 10 dic, 5 pm. 1 Correcto 2 Cambiar
> 1
-- answer: dating = 1
-- date kept: talk
-- answer: date = keep
< Anotado: jue 10 dic, 5 pm. Le pregunto a Luis, y te digo si no se puede. CITAS te las dice.
luis< LINE: Marta quiere hablar contigo: jue 10 dic, 5 pm. OK si puedes, PASS si no.
luis> PASS
-- date taken off by luis
< A esa hora Luis no puede, perdona. Escribe otra fecha y hora, como: charla jueves 5 pm. COACH te trae a alguien.
luis< Bien, Marta lo sabe.
> viernes 4pm
< Charla: vie 11 dic, 4 pm. 1 Correcto 2 Cambiar
> 1
-- answer: dating = 1
-- date moved: talk
-- answer: date = keep
< Anotado: vie 11 dic, 4 pm. Le pregunto a Luis, y te digo si no se puede. CITAS te las dice.
luis< LINE: Marta quiere hablar contigo: vie 11 dic, 4 pm. OK si puedes, PASS si no.
advance 2m
luis> OK
luis< Gracias. Les recuerdo a los dos.
> charla 14 dic 5pm
< Charla: lun 14 dic, 5 pm. 1 Correcto 2 Cambiar
> 1
-- answer: dating = 1
-- date kept: talk
-- answer: date = keep
< Anotado: lun 14 dic, 5 pm. Le pregunto a Luis, y te digo si no se puede. CITAS te las dice.
luis< LINE: Marta quiere hablar contigo: lun 14 dic, 5 pm. OK si puedes, PASS si no.
advance 97h
-- Thu 18:00:00
< Mañana 4 pm: tu cita. 1 Voy a estar 2 Otra hora. O dime.
-- Fri 14:00:00
< 4 pm: tu cita. 1 Voy a estar 2 Otra hora. O dime.
luis< LINE: hoy a las 4 pm hablas con Marta.
-- Fri 16:10:00
< Ya llega el finde, Marta. Dime qué quieres hacer. Te escribo a las 7 pm: 1 Cada noche 2 Solo una 3 Ninguna
-- Fri 17:00:00
luis< LINE: ¿hablaste con Marta a las 4 pm? OK si hablaron, PASS si no.
