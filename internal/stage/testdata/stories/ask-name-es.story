# Un coach a quien nadie avisó pide un chat por el nombre de quien lo lleva. Si no lleva ninguno,
# se le dice, y el chat sigue con quien lo lleva.
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
ana> ASK LUIS
ana< Luis holds no thread now, so there is nothing to ask for.
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
luis.2> Hola Marta
-- promise first kept
< Hola Marta
luis< LINE: enviado 6 pm. Ya cuenta tu primera palabra, gracias.
advance 1m
ana> ask luis
-- asked for by ana
ana< I'm asking Luis, who has it. You hear what comes of it.
luis< LINE: Ana pide llevar el chat de Marta en tu lugar. OK lo pasa, PASS lo deja contigo.
luis> PASS
ana< It stays with Luis. Thank you.
luis< Marta sigue contigo.
ana> Ask Luis.
-- asked for by ana
ana< I'm asking Luis, who has it. You hear what comes of it.
luis< LINE: Ana pide llevar el chat de Marta en tu lugar. OK lo pasa, PASS lo deja contigo.
luis> OK
-- accepted ana
< Ana, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
ana.2< It's yours. Marta, Spanish. Wrote 6 pm: "me quiero morir". Told: 911, 988. Phone OK to text. What you type here goes to Marta as you type it. First words within 2 min, please.
luis< Ana lo tiene. Gracias, ya puedes descansar.
ana.2> Hi Marta, Ana here
< Hi Marta, Ana here
ana< LINE: sent 6:01 pm. 1st word counts, thank you.
> hola ana
ana.2< hola ana
