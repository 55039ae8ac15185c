# El número de un coach es ahora de otra persona: no le llegan más avisos, se busca a otro en
# el acto, se le dice a quien responde, y un OK desde ahí no toma nada.
at 2026-03-02 18:00
> me quiero morir
-- handoff crisis suicide_active
-- page luis
-- page dana
< Gracias por contarme. Busco a un coach para ti ahora, no a un agente. ¿Quieres hablar ya? Llama al 988, oprime 2. Gratis, 24/7. Si hay peligro: 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
luis> número equivocado
-- page failed luis
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< Disculpe. No escribiremos otra vez a este teléfono.
omar< LINE: a coach texted STOP, or it is no longer their number; pages can't reach them. First: ring them: they text START. Who is on now: warmline coach list
luis> OK
luis< Ahora no hay aviso para ti. Gracias.
luis> K2
luis< K2 ya no sigue abierto, nada que hacer. Un aviso nuevo trae otra clave.
dana> OK
-- accepted dana
< Dana, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
< Dana habla inglés y tiene un intérprete. Escribe en español como siempre.
ana< Dana has it. Thank you, you're free.
dana.2< It's yours. I've told Ana. The person, Spanish. Wrote 6 pm: "me quiero morir". Told: 911, 988. Phone OK to text. What you type here goes to the person as you type it. First words within 2 min, please.
dana.2< K2 writes Spanish. Interpreter: 617-555-0101. Two sentences ready to send as yours: reply 1 or 2.
