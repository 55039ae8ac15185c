# A coach asks for a thread that another has. The holder says OK or PASS; until then it is
# the holder's, and the person hears one name.
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
luis.2> Hola Marta
-- promise first kept
< Hola Marta
luis< LINE: enviado 6 pm. Ya cuenta tu primera palabra, gracias.
dana> k2
dana< That one is closed: Luis has it. Should it be yours? ASK K2 asks Luis.
advance 1m
dana> ASK K2
-- asked for by dana
dana< I'm asking Luis, who has it. You hear what comes of it.
luis< LINE: Dana pide llevar el chat de Marta en tu lugar. OK lo pasa, PASS lo deja contigo.
luis> PASS
dana< It stays with Luis. Thank you.
luis< Marta sigue contigo.
dana> ask k2
-- asked for by dana
dana< I'm asking Luis, who has it. You hear what comes of it.
luis< LINE: Dana pide llevar el chat de Marta en tu lugar. OK lo pasa, PASS lo deja contigo.
> sigues ahi?
luis.2< sigues ahi?
luis.2> sí
< sí
luis> OK
-- accepted dana
< Dana, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
< Dana habla inglés y tiene un intérprete. Escribe en español como siempre.
dana.2< It's yours. Marta, Spanish. Wrote 6:01 pm: "me quiero morir" / "sigues ahi?". Told: 911, 988. Phone OK to text. What you type here goes to Marta as you type it. First words within 2 min, please.
dana.2< K2 writes Spanish. Interpreter: 617-555-0101. Two sentences ready to send as yours: reply 1 or 2.
luis< Dana lo tiene. Gracias, ya puedes descansar.
dana.2> Hi Marta, Dana here
< Hi Marta, Dana here
dana< LINE: sent 6:01 pm. 1st word counts, thank you.
> hola dana
dana.2< hola dana
luis.2> cuídate
luis.2< Ese aviso ya es de Dana.
