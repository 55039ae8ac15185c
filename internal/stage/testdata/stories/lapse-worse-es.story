# Cuenta que tomó y luego que está muy mal: el coach lee cada texto una vez. Otro rato sigue peor, y se le pregunta a un coach.
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
advance 61m
> volvi a tomar anoche
< Gracias por contarme. Nada cambia por eso. ¿Qué tal ahora mismo? 1 Bien 2 Regular 3 En peligro. O dilo a tu manera.
advance 20s
> la neta me siento bien mal
-- handoff urgent distress
-- page luis
< Es mucho peso. Ya busco a un coach para ti. ¿Quieres hablar ahora? Llama al 988, oprime 2. Gratis, a toda hora. En peligro: 911.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
luis.2< Es tuyo. Marta, español. A la 1:01 pm: "volvi a tomar anoche" / "la neta me siento bien mal". Ya le dije: 911, 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 5 min, por favor.
luis.2> Hola Marta, soy Luis. Cuenta.
-- promise first kept
< Hola Marta, soy Luis. Cuenta.
luis< LINE: enviado 1:01 pm. Ya cuenta tu primera palabra, gracias.
advance 4m
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> mejor, come algo
-- handoff over
< Luis termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
luis.2< Guardado. Marta ya lo sabe. ¿Le das seguimiento antes de las 3:30 pm? OK o PASS.
luis.2> OK
luis< Gracias. Primero le pregunto a Marta; si no responde, te aviso.
advance 25h
-- Mon 18:40:00
< Buenas, Marta. Solo una cosa: de 1 (mal) a 5 (bien), ¿qué tal vas?
-- Tue 13:30:00
< Hola Marta. Luis quiere saber de ti. ¿Qué tal sigues? 1 Mejor 2 Igual 3 Peor. O dime.
> peor q nunca
-- handoff handoff follow
-- page luis
-- answer: follow_words = peor q nunca
< Gracias, queda guardado para un coach. COACH te trae a una persona.
luis< LINE: HANDOFF, aviso M2, prometido antes de las 3:30 pm. OK para tomarlo, PASS si no puedes.
