# An unknown phone in a crisis: the same text and page, no consent question, no check-in after.
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
luis.2> Hola, soy Luis
< Hola, soy Luis
luis< LINE: enviado 6 pm. Ya cuenta tu primera palabra, gracias.
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> ya con su familia
-- handoff over
< Luis termina por ahora. Soy otra vez un programa. COACH te trae a una persona a toda hora.
luis.2< Guardado. La persona ya lo sabe. ¿Le das seguimiento antes de las 8 pm? OK o PASS.
advance to 18:45
-- Mon 18:10:00
luis< Eso fue duro. ¿Qué tal quedas? 1 Bien 2 Quiero que me llame Ruth 3 Salgo del turno, por favor
advance 24h
-- Tue 18:00:00
-- follow-up left to the coach
