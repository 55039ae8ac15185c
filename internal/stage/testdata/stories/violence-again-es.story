# An unsafe phone: the program is silent until the person writes, and goes on only then.
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
> mi marido me ahorco
-- handoff crisis violence
-- page luis
-- page dana
< Recibido, gracias. ¿Te puedo escribir ahora a este teléfono? Responde 1 si se puede, 2 si ahora no. Emergencia: llama al 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
luis> OK
-- accepted luis
-- not said: joins
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Marta, español. A las 6 pm: "mi marido me ahorco". Ya le dije: 911. Lee el mensaje que sigue antes de escribir nada.
luis.2< Tal vez otra persona lee ese teléfono. No escribas nada que no se pueda leer en voz alta. Para abrir: "Hola, soy Luis, por lo de mañana. ¿Buen momento?"
luis.2> Hola, soy Luis, por lo de mañana. ¿Buen momento?
-- promise first kept
< Hola, soy Luis, por lo de mañana. ¿Buen momento?
luis< LINE: enviado 6 pm. Ya cuenta tu primera palabra, gracias.
advance 2m
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> no contesta
-- handoff over
-- no follow-up: somebody else may read the phone
luis.2< Guardado. A Marta no le digo nada: ahora no sale texto a ese teléfono. Gracias. Ya puedes descansar.
advance 26h
-- Mon 18:12:00
luis< Eso fue duro. ¿Qué tal quedas? 1 Bien 2 Quiero que me llame Ruth 3 Salgo del turno, por favor
-- Mon 18:40:00
-- skipped evening: not now
-- Tue 18:40:00
-- skipped evening: not now
> hola ya toy bien
-- signal words
-- kept for a coach
< Gracias, queda guardado para un coach. COACH te trae a una persona.
advance to 18:45
-- Wed 18:40:00
< Marta, una pregunta corta: esta noche, ¿de 1 (dura) a 5 (buena)? O dime qué piensas.
