# Lo de antes, y se está durmiendo: nadie espera a que lo digan con otras palabras.
at 2026-03-02 12:00
> hola
< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
> 2
-- joined
-- answer: consent = sms_recurring
-- answer: lang = es
< Warmline: listo. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas de msjs y datos. HELP o AYUDA: ayuda. STOP: parar. example.org/terms
< Soy una computadora; los coaches son personas que ya pasaron por esto. No es el 911 ni del todo privado. COACH te trae a una persona.
< ¿Qué te ayuda ahora? 1 Que alguien me escriba 2 Algo que me frena 3 Conocer gente. O dilo a tu manera. ¿Y qué nombre uso contigo? Cualquiera vale.
> Marta
-- answer: name = Marta
-- answer: name_words = Marta
-- promise first Mon 15:00 luis
< Listo, Marta. Luis ya lo ve y te escribe en persona antes de las 3 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
> me meti lo de antes y me estoy durmiendo
-- handoff crisis overdose_self
-- page luis
-- page dana
< Llama al 911 ya, aunque te sientas bien. Di lo que tomaste y el lugar. Abre la puerta, no te quedes a solas. Ya busco a un coach.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
advance 30s
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ya avisé a Dana. Marta, español. A las 12 pm: "me meti lo de antes y me estoy durmiendo". Ya le dije: 911. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 2 min, por favor.
luis.2> Marta, llama al 911 ya. Sigo contigo.
-- promise first kept
< Marta, llama al 911 ya. Sigo contigo.
luis< LINE: enviado 12 pm. Ya cuenta tu primera palabra, gracias.
