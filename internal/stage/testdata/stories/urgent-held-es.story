# Un chat tranquilo que lleva un coach se vuelve urgente: el coach lo sabe, y sin palabra humana se pregunta a otros.
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
> COACH
-- handoff handoff human
-- page luis
-- page dana
< Ya le dije a un coach y sigo hasta que alguien responda. Si quieres, dime de qué se trata. Si urge: 988, oprime 2. En peligro: 911.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
dana> OK
-- accepted dana
< Dana, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
< Dana habla inglés y tiene un intérprete. Escribe en español como siempre.
dana.2< It's yours. I've told Luis. Marta, Spanish. Wrote 6 pm: "COACH". Told: 911, 988. Phone OK to text. What you type here goes to Marta as you type it. First words within 30 min, please.
dana.2< K2 writes Spanish. Interpreter: 617-555-0101. Two sentences ready to send as yours: reply 1 or 2.
luis< Dana lo tiene. Gracias, ya puedes descansar.
dana.2> hola, soy dana
-- promise first kept
< hola, soy dana
dana< LINE: sent 6 pm. 1st word counts, thank you.
> siento q ya no puedo con todo esto
-- new danger: distress
dana.2< URGENT, new: Marta wrote words that need you now. Read this thread first.
dana.2< siento q ya no puedo con todo esto
advance 5m
-- Mon 18:05:00
-- coach silent: others are asked
-- page luis
luis< LINE: URGENT, aviso M2. OK para tomarlo, PASS si no puedes.
dana.2> oye
< oye
luis< Dana lo tiene. Gracias, ya puedes descansar.
