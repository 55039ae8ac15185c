# De noche a las diez: se pregunta al fijarla, y solo vale con un sí.
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
< Listo, Marta. Queda guardado para un coach. De noche te hago una pregunta, a las 6:30 pm. ¿Otra hora? Dime. X salta.
> 10 pm
-- answer: evening = 22:00
< A las 10 pm no escribo primero. ¿Te escribo igual a las 10 pm? 1 Vale 2 No, mejor antes. Solo uso esa hora si dices 1.
> 1
-- answer: hour = yes
< Listo: de noche a las 10 pm desde ahora. X salta la noche que quieras.
advance to 22:05
-- Mon 22:00:00
< Marta, una pregunta corta: esta noche, ¿de 1 (dura) a 5 (buena)? O dime qué piensas.
> 4
-- answer: mood = 4
< ¿Y una cosa que hiciste hoy por ti? Comer, caminar, llamar, descansar: todo vale.
> x
> 7:30 pm
< Listo: de noche a las 7:30 pm desde ahora. X salta la noche que quieras.
advance 22h
-- Tue 19:30:00
< Buenas, Marta. Solo una cosa: de 1 (mal) a 5 (bien), ¿qué tal vas?
