# Primero el aviso, luego la pregunta: OK toma el aviso, y quien lo tomó ya está ahí.
at 2026-03-02 07:58
look
advance 2m
look
dana< LINE: your shift 8 am-11 pm starts now. Reply OK.
luis< LINE: tu turno 8 am-11 pm empieza ya. Responde OK.
> me quiero matar
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
luis.2< Es tuyo. Ya avisé a Dana. La persona, español. A las 8 am: "me quiero matar". Ya le dije: 911, 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 2 min, por favor.
luis.2> Soy Luis, aquí estoy contigo.
< Soy Luis, aquí estoy contigo.
luis< LINE: enviado 8 am. Ya cuenta tu primera palabra, gracias.
advance 31m
-- Mon 08:15:00
dana< LINE: your shift 8 am-11 pm starts now. Reply OK.
-- Mon 08:30:00
ruth< LINE: a coach hasn't said OK to the start of their shift, asked twice. Pages still go there first. Who is on now: warmline coach list
