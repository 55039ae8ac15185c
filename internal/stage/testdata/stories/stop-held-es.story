# STOP after a coach accepted: the coach is told at once, and START opens the way again.
at 2026-03-02 18:00
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
-- promise first Mon 21:00 luis
< Listo, Marta. Luis ya lo ve y te escribe en persona antes de las 9 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
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
luis.2< Es tuyo. Ya avisé a Dana. Marta, español. A las 6 pm: "me quiero morir". Ya le dije: 911, 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 2 min, por favor.
luis.2> Hola Marta
-- promise first kept
< Hola Marta
luis< LINE: enviado 6 pm. Ya cuenta tu primera palabra, gracias.
> BASTA
-- opted out
< Warmline: ya no te enviamos mensajes. Para volver, escribe START. A toda hora, gratis: llama al 988, oprime 2. Si hay peligro: 911.
luis.2< Marta no quiere mensajes: no sale nada. Tal vez otra persona puso STOP. Tu programa dice: una llamada.
luis.2> ¿Marta? Soy Luis
luis.2< No sale: Marta no quiere mensajes. Tu programa dice: una llamada. Responde DONE o llama a quien te supervisa.
> espera
-- wrote again after an opt-out
luis.2< Marta escribe otra vez tras el STOP. No le puedes escribir: antes debe enviar START. Tu programa dice: una llamada.
luis.2< espera
> START
-- joined
luis.2< Marta puso START: ya le puedes escribir otra vez.
luis.2> Aquí estoy
< Aquí estoy
