# Nobody answers an urgent page: one by one, then the supervisor, the lead, and everyone again.
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
> ya no doy mas, toy bien mal
-- handoff urgent distress
-- page luis
< Es mucho peso. Ya busco a un coach para ti. ¿Quieres hablar ahora? Llama al 988, oprime 2. Gratis, a toda hora. En peligro: 911.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
advance 40m
-- Mon 18:04:00
-- page dana
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:05:00
< Nadie ha respondido; sigo buscando coaches hasta que alguien responda. No esperes a solas: llama al 988, oprime 2, a toda hora. En peligro: 911.
-- Mon 18:10:00
< Alguien te escucha ya: llama al 988, oprime 2, o al 833-773-2445. Sigo buscando coaches. ¿Muchos mensajes? Responde 0.
-- Mon 18:15:00
-- page ruth
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:20:00
< El 988 (oprime 2) y el 833-773-2445 tienen a alguien ahora. No he parado: llamo al supervisor. Responde 0 y sigo sin escribirte.
-- Mon 18:25:00
-- page omar
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:27:00
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:35:00
-- page luis
-- page ana
-- page dana
-- page ruth
-- page omar
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:40:00
-- page luis
-- page ana
-- page ruth
-- page omar
-- page dana
-- skipped evening: not now
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
