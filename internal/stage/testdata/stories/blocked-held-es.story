# Bloqueo mientras un coach tiene la conversación: nada pasa, hasta que llegan palabras de peligro.
at 2026-03-02 18:00
> quiero hablar con una persona
-- handoff handoff human
-- page luis
-- page dana
< Ya le dije a un coach y sigo hasta que alguien responda. Si quieres, dime de qué se trata. Si urge: 988, oprime 2. En peligro: 911.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ya avisé a Dana. La persona, español. A las 6 pm: "quiero hablar con una persona". Ya le dije: 911, 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
luis.2> Hola, ¿qué tal?
< Hola, ¿qué tal?
luis< LINE: enviado 6 pm. Ya cuenta tu primera palabra, gracias.
order block
-- ordered: block
luis.2< Chat bloqueado por quien supervisa: los mensajes pasan, en ambos sentidos, solo con un aviso urgente o de crisis abierto.
> mándame una foto
-- not answered: blocked
luis.2> Ya no, por favor.
luis.2< Chat bloqueado por quien supervisa: los mensajes pasan, en ambos sentidos, solo con un aviso urgente o de crisis abierto.
> me quiero matar
-- new danger: suicide_active
luis.2< URGENT, nuevo: la persona te necesita ya. Lee este chat primero.
luis.2< me quiero matar
luis.2> Aquí estoy.
< Aquí estoy.
