# A child's phone is a number that is not the person's: no rule for minors, and nothing later goes to it.
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
> me pega y me quitó mi teléfono, uso el celular de mi hijo de 12
-- a number that is not the person's
-- handoff crisis violence
-- page luis
-- page dana
< Recibido, gracias. ¿Te puedo escribir ahora a este teléfono? Responde 1 si se puede, 2 si ahora no. Emergencia: llama al 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
advance 20s
> 1
< SafeLink te escucha 24/7, en español: 877-785-2020. Ya busco a un coach para ti. Puedes borrar estos mensajes.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ya avisé a Dana. Marta, español. A las 6 pm: "me pega y me quitó mi teléfono, uso el celular de mi hijo de 12". Ya le dije: 911. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 2 min, por favor.
luis.2< Ese teléfono es de otra persona. No escribas nada que no deba leer. Al terminar ya no le escribo.
luis.2> hola soy Luis
-- promise first kept
< hola soy Luis
luis< LINE: enviado 6 pm. Ya cuenta tu primera palabra, gracias.
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> ya tiene su telefono
-- handoff over
-- no follow-up: somebody else may read the phone
-- not said: bye-guest
luis.2< Guardado. A Marta no le digo nada: ahora no sale texto a ese teléfono. Gracias. Ya puedes descansar.
advance 26h
-- Mon 18:10:20
luis< Eso fue duro. ¿Qué tal quedas? 1 Bien 2 Quiero que me llame Ruth 3 Salgo del turno, por favor
-- Mon 18:40:00
-- skipped evening: not now
-- Tue 18:40:00
-- skipped evening: not now
