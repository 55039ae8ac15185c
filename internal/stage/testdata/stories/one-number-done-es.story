# Un número para todo: las palabras tras DONE se preguntan.
with one number
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
dana< It's yours. I've told Luis. Marta, Spanish. Wrote 6 pm: "me quiero morir". Told: 911, 988. Phone OK to text. What you type here goes to Marta as you type it. First words within 2 min, please.
dana< K2 writes Spanish. Interpreter: 617-555-0101. Two sentences ready to send as yours: reply 1 or 2.
luis< Dana lo tiene. Gracias, ya puedes descansar.
dana> hola, soy dana
-- promise first kept
< hola, soy dana
dana< LINE: sent 6 pm. 1st word counts, thank you.
dana> DONE
dana< Before I let go: in a few words, how is Marta and what's next? (your note, Marta won't see it) If it was a false alarm, begin with FALSE.
dana> ya esta con su hermana
-- handoff over
< Dana termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
dana< Saved. Marta is told. Follow-up by 8 pm tomorrow: you? OK or PASS.
dana> hola? hay alguien
dana< You're not in a thread. Send it to Marta? 1 Yes 2 No
dana> 1
-- handoff handoff human: the coach writes again
-- accepted dana
< Dana, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
< Dana habla inglés y tiene un intérprete. Escribe en español como siempre.
< hola? hay alguien
dana< Sent. Marta is with you again: what you type here goes to Marta. DONE when you finish.
dana< Interpreter: 617-555-0101. Two sentences ready to send as yours: reply 1 or 2.
dana< LINE: sent 6 pm. 1st word counts, thank you.
