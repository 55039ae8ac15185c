# No se puede leer la lista: queda la de antes, y a los 14 días se dice de cuándo es.
at 2026-03-02 15:00
> hola
< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
> 2
-- joined
-- answer: consent = sms_recurring
-- answer: lang = es
< Warmline: listo. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas de msjs y datos. HELP o AYUDA: ayuda. STOP: parar. example.org/terms
< Soy una computadora; los coaches son personas que ya pasaron por esto. No es el 911 ni del todo privado. COACH te trae a una persona.
< ¿Qué te ayuda ahora? 1 Que alguien me escriba 2 Algo que me frena 3 Conocer gente. O dilo a tu manera. ¿Y qué nombre uso contigo? Cualquiera vale.
> x
-- promise first Mon 18:00 luis
< Listo. Luis ya lo ve y te escribe en persona antes de las 6 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
advance to 17:31
-- Mon 17:30:00
-- handoff handoff first
-- page luis
luis< LINE: HANDOFF, aviso K2, prometido antes de las 6 pm. OK para tomarlo, PASS si no puedes.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
luis.2< Es tuyo. La persona, español. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
luis.2> Hola, soy Luis. Aquí estoy si me necesitas.
-- promise first kept
< Hola, soy Luis. Aquí estoy si me necesitas.
luis< LINE: enviado 5:31 pm. Ya cuenta tu primera palabra, gracias.
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> bien
-- handoff over
< Luis termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
luis.2< Guardado, y la persona ya lo sabe. Gracias. Ya puedes descansar.
feed page
> REUNIONES
< 1 lu 6:30pm AA San Juan Hall 2 ma 8pm NA San Juan Hall 3 mi 8pm AA online. Responde para guardar. O dime fecha, pueblo o tipo. OTROS.
> x
feed empty
advance 360h
-- Mon 18:40:00
< Buenas. Solo una cosa: de 1 (mal) a 5 (bien), ¿qué tal vas?
-- Tue 18:40:00
< Una pregunta corta: esta noche, ¿de 1 (dura) a 5 (buena)? O dime qué piensas.
-- Wed 18:40:00
< Hola, sin prisa. Sigo contigo. 1 Todo bien 2 Menos mensajes 3 Que me llame un coach
-- Thu 18:40:00
-- signal silent
< Paso a verte. De 1 (mal) a 5 (bien), ¿qué tal fue todo hoy? Con palabras vale.
-- Fri 16:10:00
< Ya llega el finde. Dime qué quieres hacer. Te escribo a las 7 pm: 1 Cada noche 2 Solo una 3 Ninguna
-- Sat 11:10:00
< Hola. ¿Qué hay para hoy? 1 Gente 2 Algo que me gusta 3 Que me escribas a las 7. O dime.
-- Sun 11:10:00
< Buenas. ¿Algo bueno de ayer, aunque sea poco? X salta.
-- Mon 18:40:00
< Hola. Ponle nota a la noche: 1 dura, 5 buena. Con palabras vale igual.
-- Tue 18:40:00
< ¿Qué tal te fue hoy? De 1 (mal) a 5 (bien), o dilo a tu manera.
-- Wed 18:40:00
< Hola. ¿Qué tal la noche? De 1 (dura) a 5 (buena), o cuenta.
-- Thu 18:40:00
< Paso a saludar. ¿Noche dura o buena, de 1 a 5? X salta, sin explicar.
-- Fri 16:10:00
< Ya llega el finde. Dime qué quieres hacer. Te escribo a las 7 pm: 1 Cada noche 2 Solo una 3 Ninguna
-- Sat 11:10:00
< Hola. ¿Qué hay para hoy? 1 Gente 2 Algo que me gusta 3 Que me escribas a las 7. O dime.
-- Sun 11:10:00
< Buenas. ¿Algo bueno de ayer, aunque sea poco? X salta.
-- Mon 18:40:00
< Buenas. Si hoy tuviera nota, de 1 (mal) a 5 (bien), ¿qué le pones?
> reunion en linea
< mi 8pm, AA online. Responde 1 y la guardo. O dime otra fecha, pueblo o tipo.
< Esa lista es del 2 mar. Mira que siga en pie antes de ir.
> x
