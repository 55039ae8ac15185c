# Nadie responde al seguimiento: le toca a otro coach, que escribe.
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
luis.2> Hola Marta, soy Luis. Aquí estoy.
-- promise first kept
< Hola Marta, soy Luis. Aquí estoy.
luis< LINE: enviado 6 pm. Ya cuenta tu primera palabra, gracias.
advance 5m
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> hablamos, su hermana llega, llamar mañana
-- handoff over
< Luis termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
luis.2< Guardado. Marta ya lo sabe. ¿Le das seguimiento antes de las 8:30 pm? OK o PASS.
luis.2> PASS
-- follow-up passed luis
luis< Gracias, ya le pregunto a otro coach.
advance 11m
-- Mon 18:15:00
luis< Eso fue duro. ¿Qué tal quedas? 1 Bien 2 Quiero que me llame Ruth 3 Salgo del turno, por favor
luis> necesito hablar con alguien, fue duro
luis< Gracias por decirlo. Ya le dije a Ruth que te llame.
ruth< LINE: Luis comes from a crisis and would like a call from you today.
advance to 18:45
-- Mon 18:40:00
< Marta, ¿qué tal te fue hoy? De 1 (mal) a 5 (bien), o dilo a tu manera.
advance 22h
advance 2h
-- Tue 18:30:00
< Hola Marta. Luis quiere saber de ti. ¿Qué tal sigues? 1 Mejor 2 Igual 3 Peor. O dime.
-- Tue 18:40:00
-- skipped evening: a question is open
advance 95m
-- Tue 20:00:00
-- handoff handoff follow
-- page dana
dana< LINE: HANDOFF M2, promised by 8:30 pm. Reply OK to take it, PASS if you can't.
dana> OK
-- accepted dana
< Dana, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
< Dana habla inglés y tiene un intérprete. Escribe en español como siempre.
dana.2< It's yours. Marta, Spanish. Phone OK to text. What you type here goes to Marta as you type it. First words within 30 min, please.
dana.2< M2 writes Spanish. Interpreter: 617-555-0101. Two sentences ready to send as yours: reply 1 or 2.
dana.2> Hola Marta, soy Dana, coach. Luis me pidió saber de ti.
-- promise follow kept
< Hola Marta, soy Dana, coach. Luis me pidió saber de ti.
dana< LINE: sent 8:20 pm. 1st word counts, thank you.
advance 30m
