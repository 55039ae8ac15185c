# Una madre en probatoria pregunta lo que teme antes de unirse, y otra vez con palabras que avisan.
at 2026-03-02 18:00
> esto es privado?
< Tu coach, los coaches de turno y quien los supervisa. Pasa por la red de teléfono: no es del todo privado. Dudas: escribe COACH.
> mi oficial me manda a un programa. le dicen algo a mi probatoria?
-- handoff handoff warrant
-- page luis
-- page dana
< No avisamos a policía, corte, probatoria, DCF, ICE, trabajo ni familia. Excepto: una vida en peligro o un menor herido. Dudas: COACH.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
> hola
< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
> 2
-- joined
-- answer: consent = sms_recurring
-- answer: lang = es
< Warmline: listo. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas de msjs y datos. HELP o AYUDA: ayuda. STOP: parar. example.org/terms
< Soy una computadora; los coaches son personas que ya pasaron por esto. No es el 911 ni del todo privado. COACH te trae a una persona.
< ¿Qué te ayuda ahora? 1 Que alguien me escriba 2 Algo que me frena 3 Conocer gente. O dilo a tu manera. ¿Y qué nombre uso contigo? Cualquiera vale.
> me llamo Yesenia
-- answer: name = Yesenia
-- answer: name_words = me llamo Yesenia
-- promise first Mon 21:00 luis
< Listo, Yesenia. Luis ya lo ve y te escribe en persona antes de las 9 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
> no tengo papeles le dicen a la migra?
< No avisamos a policía, corte, probatoria, DCF, ICE, trabajo ni familia. Excepto: una vida en peligro o un menor herido. Dudas: COACH.
> recai anoche, le van a decir a mi probatoria?
< No avisamos a policía, corte, probatoria, DCF, ICE, trabajo ni familia. Excepto: una vida en peligro o un menor herido. Dudas: COACH.
< Gracias por contarme. Nada cambia por eso. ¿Qué tal ahora mismo? 1 Bien 2 Regular 3 En peligro. O dilo a tu manera.
advance 1m
> 1
-- signal lapse_ok
-- answer: note = lapse_ok
< Qué bueno. Si usas otra vez: naloxona cerca y no a solas. SafeSpot te acompaña: 800-972-0590, gratis, 24/7. Queda guardado para un coach.
< ¿Qué te ayuda ahora? 1 Hablar con un coach 2 Detox o tratarme 3 Solo descansar hoy. O dime.
> me van a reportar?
< No avisamos a policía, corte, probatoria, DCF, ICE, trabajo ni familia. Excepto: una vida en peligro o un menor herido. Dudas: COACH.
