# A word of their own for it.
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
> mi palabra para esto
< Para hablarte bien: ¿de qué se trata? 1 Beber 2 Usar 3 Apostar. O una palabra tuya.
> el casino
-- answer: focus_words = el casino
< Listo, Marta. Lo tengo en cuenta desde ahora.
advance to 18:45
-- Mon 18:40:00
< Buenas, Marta. Solo una cosa: de 1 (mal) a 5 (bien), ¿qué tal vas?
> 2
-- answer: mood = 2
< Gracias. ¿Ganas de apostar ahora? 0 nada, 10 lo peor.
> 1
-- answer: urge = 1
< ¿Y qué fue bueno para ti hoy? Una ducha vale. Dormir temprano vale.
> caminar
-- answer: did_words = caminar
< Eso vale, Marta. Queda guardado. Que descanses.
