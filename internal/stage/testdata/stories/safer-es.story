# The card, a free kit, and how it went.
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
> mas seguro
< SAFER: naloxona cerca y quien sepa usarla. Despacio, prueba poco antes. SafeSpot: 800-972-0590. ¿Quieres naloxona gratis? Responde 1.
> 1
-- answer: kit = 1
< 1 Harbor Pharmacy, 617-555-0118. Llama antes. ¿Quieres que un coach llame contigo? Responde 3.
> 1
-- answer: resource = 1
-- kept: place = {L}
< Bien, Marta. Pasado mañana te pregunto. COACH te trae a una persona.
advance 44h
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
-- Wed 12:00:00
< ¿Te sirvió Harbor Pharmacy? 1 Bien 2 Falta 3 Quiero otro. O dime.
> 2
-- answer: resourcehow = 2
< Gracias, queda guardado para un coach. COACH te trae a una persona.
advance 120h
-- Wed 18:40:00
< Hola Marta. ¿Qué tal la noche? De 1 (dura) a 5 (buena), o cuenta.
-- Thu 08:00:00
-- page luis
-- page ana
-- page dana
-- page ruth
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Thu 18:40:00
< Buenas, Marta. Si hoy tuviera nota, de 1 (mal) a 5 (bien), ¿qué le pones?
-- Fri 08:00:00
-- page luis
-- page ana
-- page dana
-- page ruth
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Fri 16:10:00
< Hola Marta, sin prisa. Sigo contigo. 1 Todo bien 2 Menos mensajes 3 Que me llame un coach
-- Sat 08:00:00
-- page luis
-- page ana
-- page ruth
-- page dana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Sat 11:10:00
-- signal silent
< Hola Marta. ¿Qué hay para hoy? 1 Gente 2 Algo que me gusta 3 Que me escribas a las 7. O dime.
-- Sun 08:00:00
-- page luis
-- page ana
-- page ruth
-- page dana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Sun 11:10:00
< Buenas, Marta. ¿Algo bueno de ayer, aunque sea poco? X salta.
-- Mon 08:00:00
-- page luis
-- page ana
-- page dana
-- page ruth
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Mon 12:00:00
< ¿Te sirvió Harbor Pharmacy? 1 Bien 2 Falta 3 Quiero otro. O dime.
> 1
-- answer: resourcehow = 1
< Qué bueno, Marta. Si algo más te frena, dime.
