# ALTO before a coach accepts: texts end, the page lives, and the coach hears why nothing goes out.
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
> BASTA
-- opted out
-- promise first taken_back
< Warmline: ya no te enviamos mensajes. Para volver, escribe START. A toda hora, gratis: llama al 988, oprime 2. Si hay peligro: 911.
luis> OK
-- accepted luis
-- not said: joins
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Marta, español. A las 6 pm: "me quiero morir". Ya le dije: 911, 988. Lee el mensaje que sigue antes de escribir nada.
luis.2< Marta no quiere mensajes: no sale nada. Tal vez otra persona puso STOP. Tu programa dice: una llamada.
luis.2> Hola Marta
luis.2< No sale: Marta no quiere mensajes. Tu programa dice: una llamada. Responde DONE o llama a quien te supervisa.
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> llamada sin respuesta, ya sabe Ruth
-- handoff over
-- no follow-up: no texts are wanted
-- not said: bye-guest
luis.2< Guardado. A Marta no le digo nada: ahora no sale texto a ese teléfono. Gracias. Ya puedes descansar.
