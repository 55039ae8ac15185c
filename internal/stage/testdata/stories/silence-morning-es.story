# La respuesta al mensaje de la noche llega por la mañana: vale igual.
at 2026-03-02 10:00
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
-- promise first Mon 13:00 luis
< Listo, Marta. Luis ya lo ve y te escribe en persona antes de la 1 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
advance to 12:31
-- Mon 12:30:00
-- handoff handoff first
-- page luis
luis< LINE: HANDOFF, aviso K2, prometido antes de la 1 pm. OK para tomarlo, PASS si no puedes.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
luis.2< Es tuyo. Marta, español. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
luis.2> Hola Marta, soy Luis.
-- promise first kept
< Hola Marta, soy Luis.
luis< LINE: enviado 12:31 pm. Ya cuenta tu primera palabra, gracias.
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> bien
-- handoff over
< Luis termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
luis.2< Guardado, y Marta ya lo sabe. Gracias. Ya puedes descansar.
advance to 18:45
-- Mon 18:40:00
< Buenas, Marta. Solo una cosa: de 1 (mal) a 5 (bien), ¿qué tal vas?
advance 24h
-- Tue 18:40:00
< Marta, paso a saludar. ¿Noche dura o buena, de 1 a 5? X salta, sin explicar.
advance 24h
-- Wed 18:40:00
< Hola Marta, sin prisa. Sigo contigo. 1 Todo bien 2 Menos mensajes 3 Que me llame un coach
advance to 09:30
> 3
-- answer: silence = 3
-- handoff handoff human
-- page luis
-- page dana
< Ya le dije a un coach y sigo hasta que alguien responda. Si quieres, dime de qué se trata. Si urge: 988, oprime 2. En peligro: 911.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF M2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
