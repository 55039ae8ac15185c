# A number, one thing done, and good night. Every third evening asks for urges too.
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
advance to 18:45
-- Mon 18:40:00
< Marta, paso a saludar. ¿Noche dura o buena, de 1 a 5? X salta, sin explicar.
> 4
-- answer: mood = 4
< ¿Y una cosa que hiciste hoy por ti? Comer, caminar, llamar, descansar: todo vale.
> llamé a mi mamá
-- answer: did_words = llamé a mi mamá
< Eso vale, Marta. Queda guardado. Que descanses.
advance 24h
-- Tue 18:27:00
< Buenas, Marta. Solo una cosa: de 1 (mal) a 5 (bien), ¿qué tal vas?
> 5
-- answer: mood = 5
< ¿Y una cosa que hiciste hoy por ti? Comer, caminar, llamar, descansar: todo vale.
> X
advance 24h
-- Wed 18:36:00
< Hola Marta. Ponle nota a la noche: 1 dura, 5 buena. Con palabras vale igual.
> 4
-- answer: mood = 4
< Gracias. ¿Ganas de usar ahora? 0 nada, 10 lo peor.
> 2
-- answer: urge = 2
< ¿Y una cosa que hiciste hoy por ti? Comer, caminar, llamar, descansar: todo vale.
> cociné
-- answer: did_words = cociné
< Eso vale, Marta. Queda guardado. Que descanses.
