# Alguien que vaya a la corte: su parte, el recordatorio a los dos, y el coach ya no puede. Va otra persona.
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
luis.2> Corte la otra semana.
-- handoff over
< Luis termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
luis.2< Guardado, y Luz ya lo sabe. Gracias. Ya puedes descansar.
advance 5m
> corte 12 de marzo 9:30am en brockton
< Corte, brockton: jue 12 mar, 9:30 am. 1 Correcto 2 Cambiar
> 1
-- answer: dating = 1
-- date kept: court
-- answer: date = keep
< Anotado: jue 12 mar, 9:30 am. Te escribo la tarde antes a las 6 pm y luego a las 7 am. ¿7 am vale? 1 Vale 2 Mejor 8. Solo uso las 7 si dices 1.
> 2
-- answer: dateseven = 2
-- answer: date = eight
< Anotado: jue 12 mar, 9:30 am. Te escribo la tarde antes a las 6 pm y luego a las 8 am. CITAS te las dice.
> alguien me puede acompañar
-- company asked
< Ya pregunto quién puede ir contigo: Corte, brockton, jue 12 mar. Antes de las 3:30 pm te digo.
dana< LINE: somebody would like company. Court, Thu Mar 12, 9:30 am. OK to go along, PASS if you can't. You learn who when it is you.
luis< LINE: ¿vas con alguien? Corte, jue 12 mar, 9:30 am. OK para ir, PASS si no puedes. Te digo quién es si vas.
luis> OK
-- company accepted luis
-- promise company kept
< Luis va contigo: tu cita, jue 12 mar, 9:30 am. Te toca: ¿en qué lugar se ven y qué papeles llevas?
dana< Court, Thu Mar 12, 9:30 am: somebody else goes, or it is off. Thank you.
luis< Gracias. Vas con Luz: Corte, brockton, jue 12 mar, 9:30 am. Luz ya lo sabe. ¿Ya no puedes? PASS y el nombre: busco a otra persona.
> en la puerta, llevo mis papeles
-- answer: withpart_words = en la puerta, llevo mis papeles
< Queda guardado, y Luis lo lee. ¿No puedes, o cambia la hora? Dime, y yo le aviso a Luis.
luis< Luz, para el jue 12 mar: "en la puerta, llevo mis papeles"
advance 216h
-- Mon 18:40:00
< Luz, una pregunta corta: esta noche, ¿de 1 (dura) a 5 (buena)? O dime qué piensas.
-- Tue 18:40:00
< Buenas, Luz. Si hoy tuviera nota, de 1 (mal) a 5 (bien), ¿qué le pones?
-- Wed 18:40:00
< Hola Luz, sin prisa. Sigo contigo. 1 Todo bien 2 Menos mensajes 3 Que me llame un coach
-- Thu 12:00:00
< En una semana: tu cita, jue 12 mar, 9:30 am. ¿Viaje y permiso listos? 1 Listos 2 Transporte 3 Que alguien me acompañe. O dime.
luis< LINE: Corte, brockton con Luz, jue 12 mar, 9:30 am. ¿Sigues? OK, o PASS y busco a otra persona ya.
-- Thu 18:40:00
-- signal silent
< Luz, paso a saludar. ¿Noche dura o buena, de 1 a 5? X salta, sin explicar.
-- Fri 16:10:00
< Ya llega el finde, Luz. Dime qué quieres hacer. Te escribo a las 7 pm: 1 Cada noche 2 Solo una 3 Ninguna
-- Sat 11:10:00
< Hola Luz. ¿Qué hay para hoy? 1 Gente 2 Algo que me gusta 3 Que me escribas a las 7. O dime.
-- Sun 11:10:00
< Buenas, Luz. ¿Algo bueno de ayer, aunque sea poco? X salta.
-- Mon 18:40:00
< Luz, ¿qué tal te fue hoy? De 1 (mal) a 5 (bien), o dilo a tu manera.
-- Tue 18:40:00
< Hola Luz. Ponle nota a la noche: 1 dura, 5 buena. Con palabras vale igual.
luis> OK
luis< Gracias. Luz cuenta contigo: jue 12 mar, 9:30 am.
advance to 19:15
-- Wed 18:00:00
< No vas a solas: Luis va contigo, jue 12 mar, 9:30 am.
< Mañana 9:30 am: tu cita. 1 Voy 2 Necesito transporte 3 Quiero hablar antes.
luis< LINE: Corte, brockton con Luz, jue 12 mar, 9:30 am. ¿Sigues? OK, o PASS y busco a otra persona ya.
-- Wed 18:40:00
-- skipped evening: a question is open
luis> PASS luz
-- company can't luis
-- company asked
< Luis ya no puede ir contigo: tu cita, jue 12 mar. Perdona. Ya pregunto a otros, y antes de las 8:30 pm te digo.
dana< LINE: somebody would like company. Court, Thu Mar 12, 9:30 am. OK to go along, PASS if you can't. You learn who when it is you.
luis< Bien. Ya se le dice, y busco a otra persona. Sin dar razones.
dana> OK
-- company accepted dana
-- promise company kept
< Dana va contigo: tu cita, jue 12 mar, 9:30 am. Te toca: ¿en qué lugar se ven y qué papeles llevas?
dana< Thank you. You go with Luz: Court, brockton, Thu Mar 12, 9:30 am. Luz is told. Can't any more? PASS and the name: I ask others.
> la misma puerta
-- answer: withpart_words = la misma puerta
< Queda guardado, y Dana lo lee. ¿No puedes, o cambia la hora? Dime, y yo le aviso a Dana.
dana< Luz, for Thu Mar 12: "la misma puerta"
advance to 08:01
-- Thu 08:00:00
< No vas a solas: Dana va contigo, jue 12 mar, 9:30 am.
< Hoy 9:30 am: tu cita. Puedes con esto. 1 Voy en camino 2 Voy tarde 3 Necesito ayuda ya
dana< LINE: Court, brockton with Luz, Thu Mar 12, 9:30 am. Still good? OK, or PASS and I ask others at once.
dana> OK
dana< Thank you. Luz counts on you: Thu Mar 12, 9:30 am.
