# START después de que llegó un coach que no podía escribir: la persona oye quién llegó, y el coach tiene reloj otra vez.
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
> BASTA
-- opted out
-- promise first taken_back
< Warmline: este teléfono no recibe otro mensaje. Para volver, escribe START. Emergencia: 911.
advance 48h
> me quiero morir
-- handoff crisis suicide_active
-- page luis
-- page dana
-- not said: suicide
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
luis> OK
-- accepted luis
-- not said: joins
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Marta, español. A las 6 pm: "me quiero morir". Lee el mensaje que sigue antes de escribir nada.
luis.2< Marta no quiere mensajes: no sale nada. Tal vez otra persona puso STOP. Tu programa dice: una llamada.
advance 2m
> START
-- joined
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
luis.2< Marta puso START: ya le puedes escribir otra vez.
advance 6m
-- Wed 18:05:00
luis< LINE: Marta espera desde hace 3 min. ¿Te ayudo? Responde PASS y busco a alguien mientras sigues.
-- Wed 18:07:00
-- coach silent: others are asked
-- page dana
dana< LINE: URGENT page M2. Reply OK to take it, PASS if you can't.
-- Wed 18:08:00
-- page dana
dana< LINE: URGENT page M2. Reply OK to take it, PASS if you can't.
