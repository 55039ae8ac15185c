# Whoever asks for a thread hears it too when no answer comes, or when it is over.
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
dana> ASK K2
-- asked for by dana
dana< I'm asking Luis, who has it. You hear what comes of it.
luis< LINE: Dana pide llevar el chat de Marta en tu lugar. OK lo pasa, PASS lo deja contigo.
advance 5m
-- Mon 18:05:00
dana< It stays with Luis. Thank you.
luis> OK
luis< Ahora no hay aviso para ti. Gracias.
luis.2> aquí estoy
< aquí estoy
dana> ASK K2
-- asked for by dana
dana< I'm asking Luis, who has it. You hear what comes of it.
luis< LINE: Dana pide llevar el chat de Marta en tu lugar. OK lo pasa, PASS lo deja contigo.
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> Su hermana se queda con ella.
-- handoff over
< Luis termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
dana< No page is open for you right now. Thank you.
luis.2< Guardado. Marta ya lo sabe. ¿Le das seguimiento antes de las 8:30 pm? OK o PASS.
dana> ASK K2
dana< No page is open for you right now. Thank you.
