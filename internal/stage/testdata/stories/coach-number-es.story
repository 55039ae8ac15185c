# A stranger in danger who texts a coach number is heard and answered.
at 2026-03-02 18:00
sam.1> me kiero morir
-- handoff crisis suicide_active
-- page luis
-- page dana
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
sam< Gracias por contarme. Busco a un coach para ti ahora, no a un agente. ¿Quieres hablar ya? Llama al 988, oprime 2. Gratis, 24/7. Si hay peligro: 911.
luis> OK
-- accepted luis
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ya avisé a Dana. La persona, español. A las 6 pm: "me kiero morir". Ya le dije: 911, 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 2 min, por favor.
sam< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
luis.2> Hola, soy Luis
luis< LINE: enviado 6 pm. Ya cuenta tu primera palabra, gracias.
sam< Hola, soy Luis
sam.1> hola
luis.2< hola
