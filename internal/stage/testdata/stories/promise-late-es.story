# Nadie cumple a tiempo: la persona lo sabe antes, y se pregunta a otros hasta que alguien llega.
at 2026-03-02 23:30
> quiero hablar con una persona de verdad
-- handoff handoff human
-- promise callback Tue 09:00 luis
< Ahora no hay coach. Luis te escribe antes de las 9 am. Para hablar ya: 833-773-2445, llama o escribe, 24/7. En peligro: 911.
advance to 08:01
-- Tue 08:00:00
-- page luis
-- page dana
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
advance to 08:31
-- Tue 08:30:00
-- page luis
luis< LINE: HANDOFF, aviso K2, prometido antes de las 9 am. OK para tomarlo, PASS si no puedes.
advance to 08:54
advance to 08:56
-- Tue 08:55:00
-- page ana
-- page dana
-- promise callback taken_back
< Te dije a las 9 am y no va a ser. Perdona. Ya le pregunto a Ana. Para hablar antes: 833-773-2445, llama o escribe, 24/7.
ana< LINE: HANDOFF K2, promised by 9 am. Reply OK to take it, PASS if you can't.
dana< LINE: HANDOFF K2, promised by 9 am. Reply OK to take it, PASS if you can't.
advance to 09:11
-- Tue 09:10:00
-- page ruth
ruth< LINE: HANDOFF K2, promised by 9 am. Reply OK to take it, PASS if you can't.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
ana< Luis has it. Thank you, you're free.
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ya avisé a Dana, Ana y Ruth. La persona, español. A las 11:30 pm: "quiero hablar con una persona de verdad". Ya le dije: 911. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
ruth< Luis has it. Thank you, you're free.
luis.2> Hola, soy Luis, coach. Perdona la espera. ¿Qué pasa?
< Hola, soy Luis, coach. Perdona la espera. ¿Qué pasa?
luis< LINE: enviado 9:11 am. Ya cuenta tu primera palabra, gracias.
advance 1h
