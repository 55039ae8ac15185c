# A weekend: a plan on Friday, the day on Saturday and who is there, something good on Sunday; look-ins at seven because they were asked for.
at 2026-03-06 10:00
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
-- promise first Fri 13:00 luis
< Listo, Ria. Luis ya lo ve y te escribe en persona antes de la 1 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
advance to 12:35
-- Fri 12:30:00
-- handoff handoff first
-- page luis
luis< LINE: HANDOFF, aviso K2, prometido antes de la 1 pm. OK para tomarlo, PASS si no puedes.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
luis.2< Es tuyo. Ria, español. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
luis.2> Hola Ria, soy Luis. ¿Qué quisieras que fuera diferente?
-- promise first kept
< Hola Ria, soy Luis. ¿Qué quisieras que fuera diferente?
luis< LINE: enviado 12:35 pm. Ya cuenta tu primera palabra, gracias.
> dormir antes de las 12
luis.2< dormir antes de las 12
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> settling in, sleep is the thing
-- handoff over
< Luis termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
luis.2< Guardado, y Ria ya lo sabe. Gracias. Ya puedes descansar.
advance to 12:45
advance to 16:15
-- Fri 16:10:00
< Ya llega el finde, Ria. Dime qué quieres hacer. Te escribo a las 7 pm: 1 Cada noche 2 Solo una 3 Ninguna
> una peli con mi hijo
-- answer: weekend_words = una peli con mi hijo
< Guardado, Ria. ¿Te escribo a las 7 pm? 1 Cada noche 2 Solo una 3 No hace falta
> 1
< Listo: este finde te escribo cada noche a las 7. Escribe antes si quieres. COACH te trae a una persona.
advance to 19:00
-- Fri 19:00:00
< Son las 7, Ria, como me dijiste. ¿Qué tal va la noche?
> por ahora bien, el nene duerme
-- answer: evening_out_words = por ahora bien, el nene duerme
< Gracias por contarme. ¿Quieres algo esta noche? 1 Un coach 2 Todo bien. O dime.
> 2
< Me alegra leerte, Ria. COACH te trae a una persona a cualquier hora.
advance to 11:15
-- Sat 11:10:00
< Hola Ria. ¿Qué hay para hoy? 1 Gente 2 Algo que me gusta 3 Que me escribas a las 7. O dime.
> 2
-- answer: saturday = 2
< Bien. Que tengas un buen rato hoy, Ria.
< ¿Tienes con quien estar o hablar esta noche? 1 Tengo 2 No mucho 3 Que me escriba un coach
> 2
-- answer: lonely = 2
< Las noches a solas pesan. 1 Un grupo, también en internet 2 Alguien de confianza 3 Que me escribas a las 9. O dime. COACH te trae a alguien.
> 3
< Listo: te escribo hoy a las 9. Escribe antes si quieres. COACH te trae a una persona.
advance to 19:05
-- Sat 19:00:00
< Son las 7, Ria, como me dijiste. ¿Qué tal va la noche?
> todo tranquilo, estamos juntos
-- answer: evening_out_words = todo tranquilo, estamos juntos
< Gracias por contarme. ¿Quieres algo esta noche? 1 Un coach 2 Todo bien. O dime.
> 2
< Me alegra leerte, Ria. COACH te trae a una persona a cualquier hora.
advance to 21:05
-- Sat 21:00:00
< Son las 9, Ria, como me dijiste. ¿Qué tal va la noche?
> tranquila
-- answer: evening_out_words = tranquila
< Gracias por contarme. ¿Quieres algo esta noche? 1 Un coach 2 Todo bien. O dime.
> x
advance to 11:15
-- Sun 11:10:00
< Buenas, Ria. ¿Algo bueno de ayer, aunque sea poco? X salta.
> panqueques
-- answer: good_words = panqueques
< Gracias, Ria. Lo guardo.
advance to 19:05
-- Sun 19:00:00
< Son las 7, Ria, como me dijiste. ¿Qué tal va la noche?
> todo bien
-- answer: evening_out_words = todo bien
< Gracias por contarme. ¿Quieres algo esta noche? 1 Un coach 2 Todo bien. O dime.
> 2
< Me alegra leerte, Ria. COACH te trae a una persona a cualquier hora.
