# A real crisis comes beside a drill: the coach says which one, and whoever is with a person has no drill.
at 2026-03-02 18:00
drill
-- drill crisis
-- page dana
-- page luis
dana< LINE: DRILL page K2. Reply OK to take it, PASS if you can't.
luis< LINE: DRILL, simulacro K2. OK para tomarlo, PASS si no puedes.
> quiero morir
-- handoff crisis suicide_active
-- page luis
-- page dana
< Gracias por contarme. Busco a un coach para ti ahora, no a un agente. ¿Quieres hablar ya? Llama al 988, oprime 2. Gratis, 24/7. Si hay peligro: 911.
dana< LINE: URGENT page M2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso M2. OK para tomarlo, PASS si no puedes.
luis> OK
luis< Hay dos. ¿Tomas M2 o K2? Responde con esa clave.
luis> M2
-- accepted luis
-- passed luis busy
-- page ana
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
ana< LINE: DRILL page K2. Reply OK to take it, PASS if you can't.
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ya avisé a Dana. La persona, español. A las 6 pm: "quiero morir". Ya le dije: 911, 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 2 min, por favor.
luis.2> Estoy contigo
< Estoy contigo
luis< LINE: enviado 6 pm. Ya cuenta tu primera palabra, gracias.
advance 5m
-- Mon 18:02:00
-- page ruth
ruth< LINE: DRILL page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:04:00
-- page omar
omar< LINE: DRILL page K2. Reply OK to take it, PASS if you can't.
