# El número de una persona es suyo un día: nada de lo escrito ahí le llega a otra, ni termina su chat.
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
dana> OK
-- accepted dana
< Dana, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
< Dana habla inglés y tiene un intérprete. Escribe en español como siempre.
dana.2< It's yours. I've told Luis. Marta, Spanish. Wrote 6 pm: "me quiero morir". Told: 911, 988. Phone OK to text. What you type here goes to Marta as you type it. First words within 2 min, please.
dana.2< K2 writes Spanish. Interpreter: 617-555-0101. Two sentences ready to send as yours: reply 1 or 2.
luis< Dana lo tiene. Gracias, ya puedes descansar.
dana.2> hola, soy dana
-- promise first kept
< hola, soy dana
dana< LINE: sent 6 pm. 1st word counts, thank you.
dana.2> DONE
dana.2< Before I let go: in a few words, how is Marta and what's next? (your note, Marta won't see it) If it was a false alarm, begin with FALSE.
dana.2> ya esta con su hermana
-- handoff over
< Dana termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
dana.2< Saved. Marta is told. Follow-up by 8 pm tomorrow: you? OK or PASS.
sam> me quiero matar
-- handoff crisis suicide_active
-- page luis
-- page dana
dana< LINE: URGENT page M2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso M2. OK para tomarlo, PASS si no puedes.
sam< Gracias por contarme. Busco a un coach para ti ahora, no a un agente. ¿Quieres hablar ya? Llama al 988, oprime 2. Gratis, 24/7. Si hay peligro: 911.
dana> OK
-- accepted dana
dana.3< It's yours. I've told Luis. The person, Spanish. Wrote 6 pm: "me quiero matar". Told: 911, 988. Phone OK to text. What you type here goes to the person as you type it. First words within 2 min, please.
dana.3< M2 writes Spanish. Interpreter: 617-555-0101. Two sentences ready to send as yours: reply 1 or 2.
luis< Dana lo tiene. Gracias, ya puedes descansar.
sam< Dana, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
sam< Dana habla inglés y tiene un intérprete. Escribe en español como siempre.
dana.2> hola? hay alguien
dana.2< You're not in a thread. Send it to Marta? 1 Yes 2 No
dana.2> 2
dana.2< OK, not sent. For the line: OK takes a page, PASS passes it, DONE finishes.
dana.2> DONE
dana.2< You are done with Marta already. Nothing to do.
dana.2> PASS
dana.2< You are done with Marta already. Nothing to do.
dana.3> hola, soy dana
dana< LINE: sent 6 pm. 1st word counts, thank you.
sam< hola, soy dana
