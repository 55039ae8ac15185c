# A weekend of few words: no look-in is wanted on Friday, Saturday is answered by silence, on Sunday a coach is asked for. STOP takes look-ins along.
at 2026-03-06 15:00
> hola
< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
> 2
-- joined
-- answer: consent = sms_recurring
-- answer: lang = es
< Warmline: listo. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas de msjs y datos. HELP o AYUDA: ayuda. STOP: parar. example.org/terms
< Soy una computadora; los coaches son personas que ya pasaron por esto. No es el 911 ni del todo privado. COACH te trae a una persona.
< ¿Qué te ayuda ahora? 1 Que alguien me escriba 2 Algo que me frena 3 Conocer gente. O dilo a tu manera. ¿Y qué nombre uso contigo? Cualquiera vale.
> Ria
-- answer: name = Ria
-- answer: name_words = Ria
-- promise first Fri 18:00 luis
< Listo, Ria. Luis ya lo ve y te escribe en persona antes de las 6 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
advance to 16:15
-- Fri 16:10:00
< Ya llega el finde, Ria. Dime qué quieres hacer. Te escribo a las 7 pm: 1 Cada noche 2 Solo una 3 Ninguna
> 3
-- answer: weekend = 3
< Bien, no te escribo a las 7. Puedes escribir a toda hora. COACH te trae a una persona.
advance to 17:31
-- Fri 17:30:00
-- handoff handoff first
-- page luis
luis< LINE: HANDOFF, aviso K2, prometido antes de las 6 pm. OK para tomarlo, PASS si no puedes.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
luis.2< Es tuyo. Ria, español. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
luis.2> Hola Ria, soy Luis. Qué bueno que estás aquí.
-- promise first kept
< Hola Ria, soy Luis. Qué bueno que estás aquí.
luis< LINE: enviado 5:31 pm. Ya cuenta tu primera palabra, gracias.
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> settling in
-- handoff over
< Luis termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
luis.2< Guardado, y Ria ya lo sabe. Gracias. Ya puedes descansar.
advance to 11:15
-- Sat 11:10:00
< Hola Ria. ¿Qué hay para hoy? 1 Gente 2 Algo que me gusta 3 Que me escribas a las 7. O dime.
advance to 17:30
advance to 11:15
-- Sun 11:10:00
< Buenas, Ria. ¿Algo bueno de ayer, aunque sea poco? X salta.
> x
advance to 16:00
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
luis.2< Es tuyo. Ya avisé a Dana. Ria, español. A las 4 pm: "COACH". Ya le dije: 911, 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
luis.2> Hola Marta, soy Luis. ¿Cómo vas?
< Hola Marta, soy Luis. ¿Cómo vas?
luis< LINE: enviado 4 pm. Ya cuenta tu primera palabra, gracias.
> gracias, mejor
luis.2< gracias, mejor
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> hablamos, bien hasta el viernes
-- handoff over
< Luis termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
luis.2< Guardado. Ria ya lo sabe. ¿Le das seguimiento antes de las 6 pm? OK o PASS.
advance 96h
-- Mon 16:00:00
< Hola Ria. Luis quiere saber de ti. ¿Qué tal sigues? 1 Mejor 2 Igual 3 Peor. O dime.
-- Mon 17:30:00
-- handoff handoff follow
-- page luis
luis< LINE: HANDOFF, aviso P2, prometido antes de las 6 pm. OK para tomarlo, PASS si no puedes.
-- Mon 17:55:00
-- page ana
-- page dana
ana< LINE: HANDOFF K2, promised by 6 pm. Reply OK to take it, PASS if you can't.
dana< LINE: HANDOFF M2, promised by 6 pm. Reply OK to take it, PASS if you can't.
-- Mon 18:00:00
-- promise follow missed
-- Mon 18:10:00
-- page ruth
ruth< LINE: HANDOFF K2, promised by 6 pm. Reply OK to take it, PASS if you can't.
-- Mon 18:40:00
-- skipped evening: a question is open
-- Tue 08:00:00
-- page luis
-- page ana
-- page dana
-- page ruth
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF M2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF P2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Tue 18:40:00
< Buenas, Ria. Solo una cosa: de 1 (mal) a 5 (bien), ¿qué tal vas?
-- Wed 08:00:00
-- page ana
-- page luis
-- page ruth
-- page dana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF M2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF P2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Wed 18:40:00
< Ria, paso a saludar. ¿Noche dura o buena, de 1 a 5? X salta, sin explicar.
-- Thu 08:00:00
-- page luis
-- page ana
-- page ruth
-- page dana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF M2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF P2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
advance to 16:15
> 1
-- signal words
-- kept for a coach
< Gracias, queda guardado para un coach. COACH te trae a una persona.
> STOP
-- opted out
< You have opted out of texts from this number. Reply START to opt in again.
advance 48h
-- Fri 08:00:00
-- page ana
-- page luis
-- page ruth
-- page dana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF M2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF P2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Sat 08:00:00
-- page luis
-- page ana
-- page ruth
-- page dana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF M2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF P2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
