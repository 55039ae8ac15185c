# Quiere compañía a dos fechas a la vez: a una va alguien, a la otra nadie, y cada una se dice a su hora.
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
> corte 12 de marzo 10:30am
< Corte: jue 12 mar, 10:30 am. 1 Correcto 2 Cambiar
> 1
-- answer: dating = 1
-- date kept: court
-- answer: date = keep
< Anotado: jue 12 mar, 10:30 am. Te escribo la tarde antes a las 6 pm y luego a las 8 am. CITAS te las dice.
> alguien puede ir conmigo a la corte
-- company asked
< Ya pregunto quién puede ir contigo: Corte, jue 12 mar. Antes de las 3:30 pm te digo.
dana< LINE: somebody would like company. Court, Thu Mar 12, 10:30 am. OK to go along, PASS if you can't. You learn who when it is you.
luis< LINE: ¿vas con alguien? Corte, jue 12 mar, 10:30 am. OK para ir, PASS si no puedes. Te digo quién es si vas.
advance 1h
> cita 17 de marzo 2pm
< Cita: mar 17 mar, 2 pm. 1 Correcto 2 Cambiar
> 1
-- answer: dating = 1
-- date kept: visit
-- answer: date = keep
< Anotado: mar 17 mar, 2 pm. Te escribo la tarde antes a las 6 pm y luego a las 8 am. CITAS te las dice.
> alguien puede ir conmigo a la cita
-- company asked
< Ya pregunto quién puede ir contigo: Cita, mar 17 mar. Antes de las 4:30 pm te digo.
dana< LINE: somebody would like company. Visit, Tue Mar 17, 2 pm. OK to go along, PASS if you can't. You learn who when it is you.
luis< LINE: ¿vas con alguien? Cita, mar 17 mar, 2 pm. OK para ir, PASS si no puedes. Te digo quién es si vas.
luis> OK
-- company accepted luis
-- promise company kept
< Luis va contigo: tu cita, mar 17 mar, 2 pm. Te toca: ¿en qué lugar se ven y qué papeles llevas?
dana< Visit, Tue Mar 17, 2 pm: somebody else goes, or it is off. Thank you.
luis< LINE: ¿vas con alguien? Corte, jue 12 mar, 10:30 am. OK para ir, PASS si no puedes. Te digo quién es si vas.
luis< Gracias. Vas con Luz: Cita, mar 17 mar, 2 pm. Luz ya lo sabe. ¿Ya no puedes? PASS y el nombre: busco a otra persona.
> en la puerta
-- answer: withpart_words = en la puerta
< Queda guardado, y Luis lo lee. ¿No puedes, o cambia la hora? Dime, y yo le aviso a Luis.
luis< Luz, para el mar 17 mar: "en la puerta"
advance to 15:31
-- Mon 15:30:00
-- company: nobody
-- promise company kept
< Nadie libre para jue 12 mar, perdona. Transporte: Harbor Transit, 617-555-0121. 1 Hablar por teléfono 2 Alguien de confianza 3 Otra fecha. O dime.
advance to 17:31
