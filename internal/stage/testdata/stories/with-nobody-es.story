# No hay nadie libre: se dice a tiempo, con otra salida.
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
> Luz
-- answer: name = Luz
-- answer: name_words = Luz
-- promise first Mon 13:00 luis
< Listo, Luz. Luis ya lo ve y te escribe en persona antes de la 1 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
advance to 12:31
-- Mon 12:30:00
-- handoff handoff first
-- page luis
luis< LINE: HANDOFF, aviso K2, prometido antes de la 1 pm. OK para tomarlo, PASS si no puedes.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
luis.2< Es tuyo. Luz, español. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
luis.2> Hola Luz, soy Luis.
-- promise first kept
< Hola Luz, soy Luis.
luis< LINE: enviado 12:31 pm. Ya cuenta tu primera palabra, gracias.
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> Corte mañana.
-- handoff over
< Luis termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
luis.2< Guardado, y Luz ya lo sabe. Gracias. Ya puedes descansar.
advance 5m
> corte mañana a las 10am
< Corte: mar 3 mar, 10 am. 1 Correcto 2 Cambiar
> 1
-- answer: dating = 1
-- date kept: court
-- answer: date = keep
< Anotado: mar 3 mar, 10 am. Te escribo la tarde antes a las 6 pm y luego a las 8 am. CITAS te las dice.
> alguien me acompaña?
-- company asked
< Ya pregunto quién puede ir contigo: Corte, mar 3 mar. Antes de las 3:30 pm te digo.
dana< LINE: somebody would like company. Court, Tue Mar 3, 10 am. OK to go along, PASS if you can't. You learn who when it is you.
luis< LINE: ¿vas con alguien? Corte, mar 3 mar, 10 am. OK para ir, PASS si no puedes. Te digo quién es si vas.
luis> PASS
luis< Bien, gracias por decirme.
dana> PASS
-- company: nobody
-- promise company kept
< Nadie libre para mar 3 mar, perdona. Transporte: Harbor Transit, 617-555-0121. 1 Hablar por teléfono 2 Alguien de confianza 3 Otra fecha. O dime.
dana< OK, thank you for telling me.
> 1
-- answer: without = 1
-- handoff handoff human
-- page luis
-- page dana
< Ya le dije a un coach y sigo hasta que alguien responda. Si quieres, dime de qué se trata. Si urge: 988, oprime 2. En peligro: 911.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF M2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
