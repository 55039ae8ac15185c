# After a return to use: a place, and a coach who calls along.
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
> recaí ayer
< Gracias por contarme. Nada cambia por eso. ¿Qué tal ahora mismo? 1 Bien 2 Regular 3 En peligro. O dilo a tu manera.
advance 10s
> bien
-- signal lapse_ok
-- answer: note = lapse_ok
< Qué bueno. Si usas otra vez: naloxona cerca y no a solas. SafeSpot te acompaña: 800-972-0590, gratis, 24/7. Queda guardado para un coach.
< ¿Qué te ayuda ahora? 1 Hablar con un coach 2 Detox o tratarme 3 Solo descansar hoy. O dime.
> 2
-- answer: lapse_next = 2
< 1 BH Help Line, 833-773-2445 2 SU Helpline, 800-327-5050. Llama antes. ¿Quieres que un coach llame contigo? Responde 3.
> 3
-- answer: resource = 3
-- handoff handoff human
-- page luis
-- page dana
< Ya le dije a un coach y sigo hasta que alguien responda. Si quieres, dime de qué se trata. Si urge: 988, oprime 2. En peligro: 911.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
