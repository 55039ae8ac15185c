# A held thread, and the phone is confirmed: the coach hears it.
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
> mi novio me pegó y no me deja salir
-- handoff crisis violence
-- page luis
-- page dana
< Recibido, gracias. ¿Te puedo escribir ahora a este teléfono? Responde 1 si se puede, 2 si ahora no. Emergencia: llama al 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
luis> OK
-- accepted luis
-- not said: joins
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Marta, español. A las 6 pm: "mi novio me pegó y no me deja salir". Ya le dije: 911. Lee el mensaje que sigue antes de escribir nada.
luis.2< Tal vez otra persona lee ese teléfono. No escribas nada que no se pueda leer en voz alta. Para abrir: "Hola, soy Luis, por lo de mañana. ¿Buen momento?"
advance 20s
> 1
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
luis.2< Marta dice que ya se le puede escribir a ese teléfono.
