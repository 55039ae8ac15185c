# Una supervisora bloquea a quien inunda la línea. No recibe respuesta; las palabras de crisis se oyen como siempre, y
# se contestan hasta que el coach termina.
at 2026-03-02 18:00
> hola
< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
> sí
-- joined
-- answer: consent = sms_recurring
-- answer: lang = es
< Warmline: listo. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas de msjs y datos. HELP o AYUDA: ayuda. STOP: parar. example.org/terms
< Soy una computadora; los coaches son personas que ya pasaron por esto. No es el 911 ni del todo privado. COACH te trae a una persona.
< ¿Qué te ayuda ahora? 1 Que alguien me escriba 2 Algo que me frena 3 Conocer gente. O dilo a tu manera. ¿Y qué nombre uso contigo? Cualquiera vale.
order block
-- ordered: block
-- promise first taken_back
> hola
-- not answered: blocked
> COACH
-- not answered: blocked
> son unos idiotas
-- not answered: blocked
advance to 19:30
-- Mon 18:40:00
-- skipped evening: not now
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
luis.2< Es tuyo. Ya avisé a Dana. La persona, español. A las 7:30 pm: "me quiero morir". Ya le dije: 911, 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 2 min, por favor.
luis.2< Chat bloqueado por quien supervisa: los mensajes pasan, en ambos sentidos, solo con un aviso urgente o de crisis abierto.
> estás ahí
luis.2< estás ahí
luis.2> Aquí estoy.
< Aquí estoy.
luis< LINE: enviado 7:30 pm. Ya cuenta tu primera palabra, gracias.
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> está con su hermana
-- handoff over
-- no follow-up: blocked
-- not said: bye
luis.2< Guardado. A la persona no le digo nada: ahora no sale texto a ese teléfono. Gracias. Ya puedes descansar.
> hola otra vez
-- not answered: blocked
order unblock
-- ordered: unblock
> hola otra vez
-- signal words
-- kept for a coach
< Gracias, queda guardado para un coach. COACH te trae a una persona.
