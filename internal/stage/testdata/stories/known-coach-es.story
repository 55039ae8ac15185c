# Quien vuelve a hablar de crisis en un día va primero al coach que conoce, y a todo el turno.
at 2026-03-02 18:00
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
-- promise first Mon 21:00 luis
< Listo, Marta. Luis ya lo ve y te escribe en persona antes de las 9 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
> me quiero morir
-- handoff crisis suicide_active
-- page luis
-- page dana
< Gracias por contarme. Busco a un coach para ti ahora, no a un agente. ¿Quieres hablar ya? Llama al 988, oprime 2. Gratis, 24/7. Si hay peligro: 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ya avisé a Dana. Marta, español. A las 6 pm: "me quiero morir". Ya le dije: 911, 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 2 min, por favor.
luis.2> hola, soy dana
-- promise first kept
< hola, soy dana
luis< LINE: enviado 6 pm. Ya cuenta tu primera palabra, gracias.
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> ya esta con su hermana
-- handoff over
< Luis termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
luis.2< Guardado. Marta ya lo sabe. ¿Le das seguimiento antes de las 8 pm? OK o PASS.
advance 20h
-- Mon 18:10:00
luis< Eso fue duro. ¿Qué tal quedas? 1 Bien 2 Quiero que me llame Ruth 3 Salgo del turno, por favor
-- Mon 18:40:00
< Marta, una pregunta corta: esta noche, ¿de 1 (dura) a 5 (buena)? O dime qué piensas.
> me quiero matar
-- handoff crisis suicide_active
-- page luis
-- page dana
< Gracias por contarme. Busco a un coach para ti ahora, no a un agente. ¿Quieres hablar ya? Llama al 988, oprime 2. Gratis, 24/7. Si hay peligro: 911.
dana< LINE: URGENT page M2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso M2. OK para tomarlo, PASS si no puedes.
