# A shift begins while somebody in danger waits: whoever comes on is paged in that moment,
# before they are asked whether they are there.
at 2026-03-02 07:53
> me quiero morir
-- handoff crisis suicide_active
-- page ruth
< Gracias por contarme. Busco a un coach para ti ahora, no a un agente. ¿Quieres hablar ya? Llama al 988, oprime 2. Gratis, 24/7. Si hay peligro: 911.
< Ahora no hay coach de turno y busco a otras personas. Para hablar ya: 833-773-2445, llama o escribe, 24/7. En peligro: 911.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
advance 7m
-- Mon 07:54:00
-- page ruth
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 07:55:00
-- page omar
-- page ruth
-- page omar
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 07:56:00
-- page ruth
-- page omar
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 07:57:00
-- page ruth
-- page omar
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 07:58:00
-- page ruth
-- page omar
< Nadie ha respondido; sigo buscando coaches hasta que alguien responda. No esperes a solas: llama al 988, oprime 2, a toda hora. En peligro: 911.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 07:59:00
-- page ruth
-- page omar
-- page ruth
-- page omar
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 08:00:00
-- page luis
-- page dana
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
look
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
ana< Luis has it. Thank you, you're free.
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ya avisé a Ruth, Omar, Dana y Ana. La persona, español. A las 7:53 am: "me quiero morir". Ya le dije: 911, 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 2 min, por favor.
omar< Luis has it. Thank you, you're free.
ruth< Luis has it. Thank you, you're free.
