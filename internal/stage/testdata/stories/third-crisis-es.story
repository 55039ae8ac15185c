# Somebody else may die: the one who writes is the thread, and nothing is said of anybody enrolled.
at 2026-03-02 18:00
> mi hermano dice que se va a matar
-- handoff crisis third_party
-- page luis
-- page dana
< Gracias por cuidar a esa persona. Si puede ser ahora: llama al 911 y no te vayas. El 988 (oprime 2) te ayuda también. Ya busco a un coach.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
> el esta con ustedes
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ya avisé a Dana. La persona, español. A las 6 pm: "mi hermano dice que se va a matar" / "el esta con ustedes". Ya le dije: 911, 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 2 min, por favor.
