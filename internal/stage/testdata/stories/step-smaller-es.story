# A step is made smaller, then talked over.
at 2026-03-02 16:30
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
-- promise first Mon 19:30 luis
< Listo, Marta. Luis ya lo ve y te escribe en persona antes de las 7:30 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
advance 61m
> BARRERA
< ¿Algo te frena esta semana? Dime con tus palabras, o responde 1 y te doy una lista. 0 si nada.
> me quitaron la licencia
-- answer: barrier_words = me quitaron la licencia
< Gracias por contarme, Marta. Queda guardado para un coach.
< ¿Un paso pequeño antes del viernes? Con tus palabras. Te pregunto una vez; un coach lo ve.
> pagar la multa
-- answer: step_words = pagar la multa
< Guardado, Marta. Te pregunto una vez, el viernes.
advance 92h
-- Mon 18:40:00
< Paso a verte, Marta. De 1 (mal) a 5 (bien), ¿qué tal fue todo hoy? Con palabras vale.
-- Mon 19:00:00
-- handoff handoff first
-- page luis
luis< LINE: HANDOFF, aviso K2, prometido antes de las 7:30 pm. OK para tomarlo, PASS si no puedes.
-- Mon 19:25:00
-- page ana
-- page dana
-- promise first taken_back
< Te dije a las 7:30 pm y no va a ser. Perdona. Ya le pregunto a Ana. Para hablar antes: 833-773-2445, llama o escribe, 24/7.
ana< LINE: HANDOFF K2, promised by 7:30 pm. Reply OK to take it, PASS if you can't.
dana< LINE: HANDOFF K2, promised by 7:30 pm. Reply OK to take it, PASS if you can't.
-- Mon 19:40:00
-- page ruth
ruth< LINE: HANDOFF K2, promised by 7:30 pm. Reply OK to take it, PASS if you can't.
-- Tue 08:00:00
-- page luis
-- page ana
-- page dana
-- page ruth
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Tue 18:40:00
< Marta, una pregunta corta: esta noche, ¿de 1 (dura) a 5 (buena)? O dime qué piensas.
-- Wed 08:00:00
-- page ana
-- page luis
-- page ruth
-- page dana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Wed 18:40:00
< Hola Marta, sin prisa. Sigo contigo. 1 Todo bien 2 Menos mensajes 3 Que me llame un coach
-- Thu 08:00:00
-- page ana
-- page luis
-- page ruth
-- page dana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Thu 18:40:00
-- signal silent
< Buenas, Marta. Solo una cosa: de 1 (mal) a 5 (bien), ¿qué tal vas?
-- Fri 08:00:00
-- page luis
-- page ana
-- page dana
-- page ruth
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Fri 12:30:00
< Tu paso: pagar la multa. 1 Hecho 2 Lo hago menor 3 Lo hablo con un coach. O dime.
> 2
-- answer: stephow = 2
< Algo menor, entonces. ¿Qué parte puedes hacer antes del otro viernes? Con tus palabras.
> llamar al rmv
-- answer: step_words = llamar al rmv
< Guardado, Marta. Te pregunto una vez, el viernes.
advance 168h
-- Fri 16:10:00
< Ya llega el finde, Marta. Dime qué quieres hacer. Te escribo a las 7 pm: 1 Cada noche 2 Solo una 3 Ninguna
-- Sat 08:00:00
-- page luis
-- page ana
-- page dana
-- page ruth
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Sat 11:10:00
< Hola Marta. ¿Qué hay para hoy? 1 Gente 2 Algo que me gusta 3 Que me escribas a las 7. O dime.
-- Sun 08:00:00
-- page luis
-- page ana
-- page dana
-- page ruth
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Sun 11:10:00
< Hola Marta, sin prisa. Sigo contigo. 1 Todo bien 2 Menos mensajes 3 Que me llame un coach
-- Mon 08:00:00
-- page luis
-- page ana
-- page ruth
-- page dana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Mon 18:40:00
-- signal silent
< Marta, paso a saludar. ¿Noche dura o buena, de 1 a 5? X salta, sin explicar.
-- Tue 08:00:00
-- page luis
-- page ana
-- page dana
-- page ruth
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Tue 18:40:00
< Hola Marta. ¿Qué tal la noche? De 1 (dura) a 5 (buena), o cuenta.
-- Wed 08:00:00
-- page ana
-- page luis
-- page ruth
-- page dana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Wed 18:40:00
< Marta, ¿qué tal te fue hoy? De 1 (mal) a 5 (bien), o dilo a tu manera.
-- Thu 08:00:00
-- page luis
-- page ana
-- page ruth
-- page dana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Thu 18:40:00
< Buenas, Marta. Si hoy tuviera nota, de 1 (mal) a 5 (bien), ¿qué le pones?
-- Fri 08:00:00
-- page ana
-- page luis
-- page ruth
-- page dana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Fri 12:30:00
< Tu paso: llamar al rmv. 1 Hecho 2 Lo hago menor 3 Lo hablo con un coach. O dime.
> 3
-- answer: stephow = 3
-- handoff raised: handoff human
< Ya le dije a un coach y sigo hasta que alguien responda. Si quieres, dime de qué se trata. Si urge: 988, oprime 2. En peligro: 911.
