# A crisis in the middle of a weekend: the look-in that was asked for is not sent while somebody is looked for, and the next one comes.
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
> 1
-- answer: weekend = 1
< Listo: este finde te escribo cada noche a las 7. Escribe antes si quieres. COACH te trae a una persona.
advance to 18:55
-- Fri 17:30:00
-- handoff handoff first
-- page luis
luis< LINE: HANDOFF, aviso K2, prometido antes de las 6 pm. OK para tomarlo, PASS si no puedes.
-- Fri 17:55:00
-- page ana
-- page dana
-- promise first taken_back
< Te dije a las 6 pm y no va a ser. Perdona. Ya le pregunto a Ana. Para hablar antes: 833-773-2445, llama o escribe, 24/7.
ana< LINE: HANDOFF K2, promised by 6 pm. Reply OK to take it, PASS if you can't.
dana< LINE: HANDOFF K2, promised by 6 pm. Reply OK to take it, PASS if you can't.
-- Fri 18:10:00
-- page ruth
ruth< LINE: HANDOFF K2, promised by 6 pm. Reply OK to take it, PASS if you can't.
> me quiero morir
-- handoff raised: crisis suicide_active
-- page luis
-- page dana
-- page ana
-- page ruth
< Gracias por contarme. Busco a un coach para ti ahora, no a un agente. ¿Quieres hablar ya? Llama al 988, oprime 2. Gratis, 24/7. Si hay peligro: 911.
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
advance 6m
-- Fri 18:56:00
-- page luis
-- page dana
-- page ana
-- page ruth
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Fri 18:57:00
-- page luis
-- page dana
-- page ana
-- page ruth
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Fri 18:58:00
-- page luis
-- page dana
-- page ana
-- page ruth
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Fri 18:59:00
-- page luis
-- page dana
-- page ana
-- page ruth
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Fri 19:00:00
-- flow skipped, not now: look-in
-- page luis
-- page dana
-- page ana
-- page ruth
< Nadie ha respondido; sigo buscando coaches hasta que alguien responda. No esperes a solas: llama al 988, oprime 2, a toda hora. En peligro: 911.
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Fri 19:01:00
-- page omar
-- page luis
-- page dana
-- page ana
-- page ruth
-- page omar
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
ana< Luis has it. Thank you, you're free.
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ya avisé a Dana, Ana, Ruth y Omar. Ria, español. A las 6:55 pm: "me quiero morir". Ya le dije: 911, 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 2 min, por favor.
omar< Luis has it. Thank you, you're free.
ruth< Luis has it. Thank you, you're free.
luis.2> Hola Ria, soy Luis. Estoy contigo. ¿Qué pasa?
< Hola Ria, soy Luis. Estoy contigo. ¿Qué pasa?
luis< LINE: enviado 7:01 pm. Ya cuenta tu primera palabra, gracias.
> estoy cansada de todo
luis.2< estoy cansada de todo
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> talked for a while, sister comes over, follow up tomorrow
-- handoff over
< Luis termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
luis.2< Guardado, y Ria ya lo sabe. Gracias. Ya puedes descansar.
advance to 11:15
-- Fri 19:11:00
luis< Eso fue duro. ¿Qué tal quedas? 1 Bien 2 Quiero que me llame Ruth 3 Salgo del turno, por favor
-- Sat 11:10:00
< Hola Ria. ¿Qué hay para hoy? 1 Gente 2 Algo que me gusta 3 Que me escribas a las 7. O dime.
advance to 19:05
-- Sat 19:00:00
< Son las 7, Ria, como me dijiste. ¿Qué tal va la noche?
