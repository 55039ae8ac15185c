# A word that begins a flow is an answer while words are asked for; a keyword is not.
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
advance to 18:45
-- Mon 18:40:00
< Paso a verte, Marta. De 1 (mal) a 5 (bien), ¿qué tal fue todo hoy? Con palabras vale.
> 4
-- answer: mood = 4
< ¿Y qué fue bueno para ti hoy? Una ducha vale. Dormir temprano vale.
> trabajo
-- answer: did_words = trabajo
< Eso vale, Marta. Queda guardado. Que descanses.
advance 30m
-- Mon 19:00:00
-- handoff handoff first
-- page luis
luis< LINE: HANDOFF, aviso K2, prometido antes de las 7:30 pm. OK para tomarlo, PASS si no puedes.
> mi alegria
< ¿Qué te alegra la vida, aunque sea poco? ¿Tu hijo, bailar, la playa, un perro? Te lo recuerdo cuando cueste.
> BARRERA
< ¿Algo te frena esta semana? Dime con tus palabras, o responde 1 y te doy una lista. 0 si nada.
> X
< ¿Qué te alegra la vida, aunque sea poco? ¿Tu hijo, bailar, la playa, un perro? Te lo recuerdo cuando cueste.
