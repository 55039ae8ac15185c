# A lapse and ten minutes of silence: a coach is paged.
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
> ayer volví a usar
< Gracias por contarme. Nada cambia por eso. ¿Qué tal ahora mismo? 1 Bien 2 Regular 3 En peligro. O dilo a tu manera.
advance 10m
-- Mon 18:10:00
-- handoff urgent lapse
-- page luis
< Ya busco a un coach para ti. Si puedes, no te quedes a solas. SafeSpot: 800-972-0590, 24/7. Si te cuesta respirar o se te cierran los ojos: llama al 911.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
luis.2< Es tuyo. Marta, español. A las 6 pm: "ayer volví a usar". Ya le dije: 911. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 5 min, por favor.
