# FIN to how are you this minute: texts end, and a coach is paged for somebody who left in distress.
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
> recaí anoche
< Gracias por contarme. Nada cambia por eso. ¿Qué tal ahora mismo? 1 Bien 2 Regular 3 En peligro. O dilo a tu manera.
advance 1m
> FIN
-- opted out
-- handoff urgent distress
-- page luis
-- not said: distress
-- promise first taken_back
< Warmline: ya no te enviamos mensajes. Para volver, escribe START. A toda hora, gratis: llama al 988, oprime 2. Si hay peligro: 911.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
luis> OK
-- accepted luis
-- not said: joins
luis.2< Es tuyo. Marta, español. A las 6 pm: se fue mal / "recaí anoche". Lee el mensaje que sigue antes de escribir nada.
luis.2< Marta no quiere mensajes: no sale nada. Tal vez otra persona puso STOP. Tu programa dice: ni llamar ni texto.
