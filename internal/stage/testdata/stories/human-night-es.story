# Asks for a human outside every shift: honest, another door now, and the next shift is told.
at 2026-03-02 23:30
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
-- promise first Tue 09:00 luis
< Listo, Marta. Luis ya lo ve y te escribe en persona antes de las 9 am. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
> quiero hablar con una persona
-- handoff handoff human
-- promise callback Tue 09:00 luis
< Ahora no hay coach. Luis te escribe antes de las 9 am. Para hablar ya: 833-773-2445, llama o escribe, 24/7. En peligro: 911.
advance to 08:01
-- Tue 08:00:00
-- page luis
-- page dana
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ya avisé a Dana. Marta, español. A las 11:30 pm: "quiero hablar con una persona". Ya le dije: 911. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
