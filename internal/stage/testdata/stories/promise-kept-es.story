# Pide un coach cuando no hay turno: la hora que se dice tiene un coach detrás y se cumple.
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
advance to 08:29
advance to 08:31
-- Tue 08:30:00
-- page luis
luis< LINE: HANDOFF, aviso K2, prometido antes de las 9 am. OK para tomarlo, PASS si no puedes.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ya avisé a Dana. La persona, español. A las 11:30 pm: "quiero hablar con una persona de verdad". Ya le dije: 911. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
luis.2> Hola, soy Luis. Anoche pediste hablar con alguien. ¿Qué tal estás?
-- promise callback kept
< Hola, soy Luis. Anoche pediste hablar con alguien. ¿Qué tal estás?
luis< LINE: enviado 8:31 am. Ya cuenta tu primera palabra, gracias.
advance 40m
