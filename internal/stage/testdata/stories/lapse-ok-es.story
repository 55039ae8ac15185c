# A lapse and an exact OK: thanks, a note, and what would help next.
at 2026-03-02 18:00
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
-- promise first Mon 21:00 luis
< Listo, Marta. Luis ya lo ve y te escribe en persona antes de las 9 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
> ayer volví a usar
< Gracias por contarme. Nada cambia por eso. ¿Qué tal ahora mismo? 1 Bien 2 Regular 3 En peligro. O dilo a tu manera.
advance 10s
> estoy bien
-- signal lapse_ok
-- answer: note = lapse_ok
< Qué bueno. Si usas otra vez: naloxona cerca y no a solas. SafeSpot te acompaña: 800-972-0590, gratis, 24/7. Queda guardado para un coach.
< ¿Qué te ayuda ahora? 1 Hablar con un coach 2 Detox o tratarme 3 Solo descansar hoy. O dime.
> 3
-- answer: lapse_next = 3
< Descansa, entonces. Vuelvo a escribirte luego. COACH te trae a una persona a toda hora.
