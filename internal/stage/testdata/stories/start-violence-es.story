# Palabras tras el STOP en medio del maltrato: no sale texto, se le dice claro a quien lo toma, y START trae la pregunta de si se puede escribir.
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
> mi novio me ahorcó
-- handoff crisis violence
-- page luis
-- page dana
< Recibido, gracias. ¿Te puedo escribir ahora a este teléfono? Responde 1 si se puede, 2 si ahora no. Emergencia: llama al 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
advance 2m
-- Mon 18:01:00
-- page luis
-- page dana
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
-- Mon 18:02:00
-- page ana
-- page luis
-- page dana
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
> BASTA
-- opted out
-- promise first taken_back
< Warmline: este teléfono no recibe otro mensaje. Para volver, escribe START. Emergencia: 911.
advance 3m
-- Mon 18:03:00
-- page luis
-- page dana
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
-- Mon 18:04:00
-- page ruth
-- page luis
-- page dana
-- page ana
-- page ruth
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:05:00
-- page luis
-- page dana
-- page ana
-- page ruth
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
> soy yo me pegó
-- wrote again after an opt-out
-- page luis
-- page dana
-- page ana
-- page ruth
luis> OK
-- accepted luis
-- not said: joins
ana< Luis has it. Thank you, you're free.
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Marta, español. A las 6:05 pm: "mi novio me ahorcó" / "soy yo me pegó". Ya le dije: 911. Lee el mensaje que sigue antes de escribir nada.
luis.2< Tal vez otra persona lee ese teléfono. No escribas nada que no se pueda leer en voz alta. Para abrir: "Hola, soy Luis, por lo de mañana. ¿Buen momento?"
luis.2< Marta escribe otra vez tras el STOP. No le puedes escribir: antes debe enviar START. Tu programa dice: ni llamar ni texto.
ruth< Luis has it. Thank you, you're free.
luis.2> Hola
luis.2< No sale: Marta no quiere mensajes. Tu programa dice: ni llamar ni texto. Responde DONE o llama a quien te supervisa.
> necesito ayuda
luis.2< necesito ayuda
> START
-- somebody else may read this phone
-- joined
-- not said: joins
luis.2< Marta puso START: ya le puedes escribir otra vez.
luis.2< Tal vez otra persona lee ese teléfono. No escribas nada que no se pueda leer en voz alta. Para abrir: "Hola, soy Luis, por lo de mañana. ¿Buen momento?"
luis.2> Hola, soy Luis, por lo de mañana. ¿Buen momento?
< Hola, soy Luis, por lo de mañana. ¿Buen momento?
luis< LINE: enviado 6:05 pm. Ya cuenta tu primera palabra, gracias.
