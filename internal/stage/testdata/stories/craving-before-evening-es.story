# Ganas antes de contestar la noche: después del plan no se despide a nadie para preguntarle otra cosa.
at 2026-03-02 18:20
> hola
< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
> 2
-- joined
-- answer: consent = sms_recurring
-- answer: lang = es
< Warmline: listo. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas de msjs y datos. HELP o AYUDA: ayuda. STOP: parar. example.org/terms
< Soy una computadora; los coaches son personas que ya pasaron por esto. No es el 911 ni del todo privado. COACH te trae a una persona.
< ¿Qué te ayuda ahora? 1 Que alguien me escriba 2 Algo que me frena 3 Conocer gente. O dilo a tu manera. ¿Y qué nombre uso contigo? Cualquiera vale.
> Yadi
-- answer: name = Yadi
-- answer: name_words = Yadi
-- promise first Mon 21:30 luis
< Listo, Yadi. Luis ya lo ve y te escribe en persona antes de las 9:30 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
advance to 18:41
-- Mon 18:40:00
< Yadi, paso a saludar. ¿Noche dura o buena, de 1 a 5? X salta, sin explicar.
> ganas de usar
< Es fuerte, y lo dijiste. ¿Quieres un coach? 1 Ahora 2 Mejor no 3 Un plan de 10 minutos. Si en 10 min no me escribes, busco a un coach.
> un plan de 10 minutos
< Las ganas suben y bajan. Por 10 minutos: agua helada, caminar o bailar. ¿Qué eliges? También vale tu idea.
> agua
-- answer: plan_words = agua
< Bien. Hazlo ya; te pregunto en 10 minutos. COACH te trae a una persona.
advance 11m
-- Mon 18:51:00
< Diez minutos, y seguiste. ¿Qué tan fuerte ahora, de 0 a 10?
> 4
-- answer: urge = 4
< Eso vale, Yadi. Queda guardado. Solo una cosa por hoy, X la salta:
< Yadi, paso a saludar. ¿Noche dura o buena, de 1 a 5? X salta, sin explicar.
> 3
-- answer: mood = 3
< Gracias. ¿Ganas en este momento? 0 nada, 10 lo peor.
