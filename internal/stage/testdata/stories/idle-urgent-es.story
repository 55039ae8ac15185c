# Both silent for two hours in an urgent thread: the holder is asked, then it is handed back.
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
> ya no puedo con esto, me siento bien sola
-- handoff urgent distress
-- page luis
< Es mucho peso. Ya busco a un coach para ti. ¿Quieres hablar ahora? Llama al 988, oprime 2. Gratis, a toda hora. En peligro: 911.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
dana> OK
dana< No page is open for you right now. Thank you.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
luis.2< Es tuyo. Marta, español. A las 6 pm: "ya no puedo con esto, me siento bien sola". Ya le dije: 911, 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 5 min, por favor.
dana.2> Hi Marta
dana.2< You hold no thread now, so this went to nobody.
luis.2> Hola Marta
-- promise first kept
< Hola Marta
luis< LINE: enviado 6 pm. Ya cuenta tu primera palabra, gracias.
> hola
luis.2< hola
dana.2> I am here
dana.2< You hold no thread now, so this went to nobody.
luis.2> aquí estoy
< aquí estoy
advance 2h
-- Mon 18:40:00
-- skipped evening: not now
-- Mon 20:00:00
luis.2< Nadie escribe en el chat de Marta. Escribe para seguir. En 15 min cierro el chat, o responde DONE.
advance 15m
-- Mon 20:15:00
-- handoff over
< Luis termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
luis.2< Listo: Marta sigue con el programa. Gracias.
