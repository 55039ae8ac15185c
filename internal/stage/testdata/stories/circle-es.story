# A name of their own, and the hard night asks for it.
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
> CIRCULO
< ¿Quién es una persona a quien puedes escribir hoy? Con el nombre basta, solo para ti.
> mi hermana Ana
-- answer: circle_words = mi hermana Ana
< Solo para ti, Marta. Una noche dura te pregunto si le escribes a tu hermana Ana.
advance to 18:45
-- Mon 18:40:00
< Buenas, Marta. Solo una cosa: de 1 (mal) a 5 (bien), ¿qué tal vas?
> 2
-- answer: mood = 2
< Gracias. ¿Ganas en este momento? 0 nada, 10 lo peor.
> 8
-- answer: urge = 8
< Es fuerte, y lo dijiste. 1 Coach ahora 2 Un plan de 10 minutos 3 Llamar a alguien de confianza. O dime.
> 3
-- answer: strong = 3
< Buena idea. Llama o escribe a tu hermana Ana ya. Vuelvo en 10 minutos; si nadie contesta, escribe COACH.
advance 10m
-- Mon 18:55:00
< Vuelvo como te dije. ¿Qué tan fuerte ahora, de 0 a 10? COACH te trae a una persona.
> 3
-- answer: urge = 3
< Eso vale, Marta. Queda guardado. Que descanses.
