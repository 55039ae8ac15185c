# Two people wait: OK is asked which, the code takes that one.
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
> ya no aguanto, me quiero morir
-- handoff crisis suicide_active
-- page luis
-- page dana
< Gracias por contarme. Busco a un coach para ti ahora, no a un agente. ¿Quieres hablar ya? Llama al 988, oprime 2. Gratis, 24/7. Si hay peligro: 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
sam> me tome un chingo de pastillas
-- handoff crisis overdose_self
-- page luis
-- page dana
dana< LINE: URGENT page M2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso M2. OK para tomarlo, PASS si no puedes.
sam< Llama al 911 ya, aunque te sientas bien. Di lo que tomaste y el lugar. Abre la puerta, no te quedes a solas. Ya busco a un coach.
luis> OK
luis< Hay dos. ¿Tomas K2 o M2? Responde con esa clave.
luis> M2
-- accepted luis
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ya avisé a Dana. La persona, español. A las 6 pm: "me tome un chingo de pastillas". Ya le dije: 911. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 2 min, por favor.
sam< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
dana< Luis has it. Thank you, you're free.
luis.3< Es tuyo. Ya avisé a Dana. Marta, español. A las 6 pm: "ya no aguanto, me quiero morir". Ya le dije: 911, 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 2 min, por favor.
dana> OK
dana< That one is closed: Luis has it.
dana> k2
dana< That one is closed: Luis has it. Should it be yours? ASK K2 asks Luis.
dana> M2
dana< That one is closed: Luis has it. Should it be yours? ASK M2 asks Luis.
