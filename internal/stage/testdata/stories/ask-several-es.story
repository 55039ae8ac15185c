# Un coach pide por el nombre de quien lleva dos chats: no queda claro cuál, así que no se pregunta a nadie, y se le dice por qué.
at 2026-03-02 18:00
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
luis.2< Es tuyo. Ya avisé a Dana. La persona, español. A las 6 pm: "me quiero morir". Ya le dije: 911, 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 2 min, por favor.
luis.2> hola, soy Luis
< hola, soy Luis
luis< LINE: enviado 6 pm. Ya cuenta tu primera palabra, gracias.
sam> me quiero morir
-- handoff crisis suicide_active
-- page luis
-- page dana
dana< LINE: URGENT page M2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso M2. OK para tomarlo, PASS si no puedes.
sam< Gracias por contarme. Busco a un coach para ti ahora, no a un agente. ¿Quieres hablar ya? Llama al 988, oprime 2. Gratis, 24/7. Si hay peligro: 911.
luis> OK
-- accepted luis
dana< Luis has it. Thank you, you're free.
luis.3< Es tuyo. Ya avisé a Dana. La persona, español. A las 6 pm: "me quiero morir". Ya le dije: 911, 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 2 min, por favor.
sam< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
luis.3> hola, soy Luis
luis< LINE: enviado 6 pm. Ya cuenta tu primera palabra, gracias.
sam< hola, soy Luis
advance 1m
ana> ASK LUIS
ana< Luis: I can't tell which thread you mean. If you have its code: ASK and the code. Or Luis writes PASS and your name in it.
luis.2> Ask Ana
< Ask Ana
