# Sleepy again after naloxone is a new crisis.
at 2026-03-02 18:00
> mi amigo no despierta se metio demasiado
-- handoff crisis overdose_other
-- page luis
-- page dana
< Llama al 911 ya. Di el lugar y "no despierta" o "no respira". Dale naloxona. ¿No respira? Boca a boca, 1 cada 5 segundos. ¿Respira? Ponle de lado. No te vayas.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
> le puse narcan ya desperto
< Sin cambio en 3 min: otra naloxona. Su efecto pasa: no te vayas y llama al 911 aunque despierte. La ley de MA protege a quien llama, aunque haya drogas.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ya avisé a Dana. La persona, español. A las 6 pm: "mi amigo no despierta se metio demasiado" / "le puse narcan ya desperto". Ya le dije: 911. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 2 min, por favor.
luis.2> Muy bien. No lo dejes solo.
< Muy bien. No lo dejes solo.
luis< LINE: enviado 6 pm. Ya cuenta tu primera palabra, gracias.
> se esta durmiendo otra vez no despierta
-- new danger: overdose_other
< El programa: 911 ya, di el lugar y "no respira". Naloxona. ¿No respira? Boca a boca, 1 cada 5 segundos. ¿Respira? De lado. El coach ya lo sabe.
luis.2< URGENT, nuevo: la persona te necesita ya. Lee este chat primero.
luis.2< se esta durmiendo otra vez no despierta
