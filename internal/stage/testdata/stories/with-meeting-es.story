# Compañía a una reunión guardada: un coach va, el día antes ya no puede, y va otra persona. La semana siguiente no se nombra a nadie que no lo haya dicho.
with plain words
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
luis.2> Va bien.
-- handoff over
< Luis termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
luis.2< Guardado, y Luz ya lo sabe. Gracias. Ya puedes descansar.
advance 5m
> reunion de na el viernes
< 1 vi 12pm NA Harbor Library 2 vi 11pm NA online. Responde para guardar. O dime otra fecha, pueblo o tipo.
> 1
-- date kept: meeting
< Guardada: vi 12pm, NA Harbor Library. 22 Elm St, Harbor. Te escribo antes, cada semana. CITAS te la muestra, o la quita.
> alguien puede ir conmigo
-- company asked
< Ya pregunto quién va contigo a Harbor Library, 12 pm. Te digo antes de las 3:30 pm. ¿Te alistas igual?
dana< LINE: somebody would like company. Meeting, Fri Mar 6, 12 pm. OK to go along, PASS if you can't. You learn who when it is you.
luis< LINE: ¿vas con alguien? Grupo, vie 6 mar, 12 pm. OK para ir, PASS si no puedes. Te digo quién es si vas.
> si
-- answer: withready_words = si
< Bien, Luz. COACH te trae a una persona.
luis> OK
-- company accepted luis
-- promise company kept
< Luis va contigo: Harbor Library, vie 6 mar, 12 pm. Te toca: ¿en qué lugar se ven y qué papeles llevas?
dana< Meeting, Fri Mar 6, 12 pm: somebody else goes, or it is off. Thank you.
luis< Gracias. Vas con Luz: Harbor Library, vie 6 mar, 12 pm. Luz ya lo sabe. ¿Ya no puedes? PASS y el nombre: busco a otra persona.
> estoy en la puerta a las 10:40
-- answer: withpart_words = estoy en la puerta a las 10:40
< Queda guardado, y Luis lo lee. ¿No puedes, o cambia la hora? Dime, y yo le aviso a Luis.
luis< Luz, para el vie 6 mar: "estoy en la puerta a las 10:40"
advance 71h
-- Mon 18:40:00
< Hola Luz. ¿Qué tal la noche? De 1 (dura) a 5 (buena), o cuenta.
-- Tue 18:40:00
< Luz, ¿qué tal te fue hoy? De 1 (mal) a 5 (bien), o dilo a tu manera.
-- Wed 18:40:00
< Hola Luz, sin prisa. Sigo contigo. 1 Todo bien 2 Menos mensajes 3 Que me llame un coach
luis> PASS luz
-- company can't luis
-- company asked
< Luis ya no puede ir contigo: Harbor Library, vie 6 mar. Perdona. Ya pregunto a otros, y antes de las 2:30 pm te digo.
dana< LINE: somebody would like company. Meeting, Fri Mar 6, 12 pm. OK to go along, PASS if you can't. You learn who when it is you.
luis< Bien. Ya se le dice, y busco a otra persona. Sin dar razones.
dana> OK
-- company accepted dana
-- promise company kept
< Dana va contigo: Harbor Library, vie 6 mar, 12 pm. Te toca: ¿en qué lugar se ven y qué papeles llevas?
dana< Thank you. You go with Luz: Harbor Library, Fri Mar 6, 12 pm. Luz is told. Can't any more? PASS and the name: I ask others.
> la misma puerta
-- answer: withpart_words = la misma puerta
< Queda guardado, y Dana lo lee. ¿No puedes, o cambia la hora? Dime, y yo le aviso a Dana.
dana< Luz, for Fri Mar 6: "la misma puerta"
advance 216h
-- Thu 18:40:00
< Buenas, Luz. Si hoy tuviera nota, de 1 (mal) a 5 (bien), ¿qué le pones?
-- Fri 10:00:00
< No vas a solas: Dana va contigo, vie 6 mar, 12 pm. Dijiste: "la misma puerta"
< 12 pm, Harbor Library. 1 Voy 2 Necesito transporte 3 Que alguien me acompañe. O dime.
dana< LINE: Harbor Library with Luz, Fri Mar 6, 12 pm. Still good? OK, or PASS and I ask others at once.
-- Fri 11:30:00
< No vas a solas: Dana va contigo, vie 6 mar, 12 pm. Dijiste: "la misma puerta"
< 12 pm, Harbor Library. 1 Voy 2 Necesito transporte 3 Que alguien me acompañe. O dime.
dana< LINE: Harbor Library with Luz, Fri Mar 6, 12 pm. Still good? OK, or PASS and I ask others at once.
-- Fri 13:45:00
< ¿Qué tal? ¿Una idea que te llevas, o una que no se entiende?
-- Fri 16:10:00
-- skipped friday: a question is open
-- Sat 11:10:00
< Hola Luz. ¿Qué hay para hoy? 1 Gente 2 Algo que me gusta 3 Que me escribas a las 7. O dime.
-- Sun 11:10:00
< Hola Luz, sin prisa. Sigo contigo. 1 Todo bien 2 Menos mensajes 3 Que me llame un coach
-- Mon 18:40:00
-- signal silent
< Hola Luz. Ponle nota a la noche: 1 dura, 5 buena. Con palabras vale igual.
-- Tue 18:40:00
< Luz, una pregunta corta: esta noche, ¿de 1 (dura) a 5 (buena)? O dime qué piensas.
-- Wed 18:40:00
< Paso a verte, Luz. De 1 (mal) a 5 (bien), ¿qué tal fue todo hoy? Con palabras vale.
-- Thu 18:40:00
< Buenas, Luz. Solo una cosa: de 1 (mal) a 5 (bien), ¿qué tal vas?
-- Fri 10:00:00
< 12 pm, Harbor Library. 1 Voy 2 Necesito transporte 3 Que alguien me acompañe. O dime.
-- Fri 11:30:00
< 12 pm, Harbor Library. 1 Voy 2 Necesito transporte 3 Que alguien me acompañe. O dime.
-- Fri 13:45:00
< ¿Qué tal? ¿Una idea que te llevas, o una que no se entiende?
-- Fri 16:10:00
-- skipped friday: a question is open
-- Sat 11:10:00
< Hola Luz. ¿Qué hay para hoy? 1 Gente 2 Algo que me gusta 3 Que me escribas a las 7. O dime.
