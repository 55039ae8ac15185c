# Ganas fuertes en la noche: AYUDA horas después busca a una persona.
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
advance to 18:45
-- Mon 18:40:00
< Marta, paso a saludar. ¿Noche dura o buena, de 1 a 5? X salta, sin explicar.
> 3
-- answer: mood = 3
< Gracias. ¿Ganas en este momento? 0 nada, 10 lo peor.
> 8
-- answer: urge = 8
< Es fuerte, y lo dijiste. 1 Coach ahora 2 Un plan de 10 minutos 3 Llamar a alguien de confianza. O dime.
> 2
-- answer: strong = 2
< Las ganas suben y bajan. Por 10 minutos: agua helada, caminar o bailar. ¿Qué eliges? También vale tu idea.
advance 5h
-- Mon 18:55:00
< Vuelvo como te dije. ¿Qué tan fuerte ahora, de 0 a 10? COACH te trae a una persona.
-- Mon 20:30:00
-- handoff handoff first
-- page luis
luis< LINE: HANDOFF, aviso K2, prometido antes de las 9 pm. OK para tomarlo, PASS si no puedes.
-- Mon 20:55:00
-- page ana
-- page dana
-- promise first taken_back
< Te dije a las 9 pm y no va a ser. Perdona. Ya le pregunto a Ana. Para hablar antes: 833-773-2445, llama o escribe, 24/7.
ana< LINE: HANDOFF K2, promised by 9 pm. Reply OK to take it, PASS if you can't.
dana< LINE: HANDOFF K2, promised by 9 pm. Reply OK to take it, PASS if you can't.
-- Mon 21:10:00
-- page ruth
ruth< LINE: HANDOFF K2, promised by 9 pm. Reply OK to take it, PASS if you can't.
> AYUDA
-- handoff raised: urgent human
-- page ruth
-- page luis
-- page ana
-- page dana
< Warmline: recordatorios. Preguntas: 617-555-0100. Emergencia: 911. Pueden aplicar tarifas. STOP para parar.
< Ya busco a un coach para ti. Cuenta lo que pasa, si quieres, y el coach lo lee primero. En peligro: 911. A toda hora: llama al 988, oprime 2.
< Ahora no hay coach de turno y busco a otras personas. Para hablar ya: 833-773-2445, llama o escribe, 24/7. En peligro: 911.
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
