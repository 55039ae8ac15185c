# Una respuesta al mensaje suave: bienvenida, y las noches empiezan de nuevo.
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
advance 24h
-- Tue 18:27:00
< Marta, una pregunta corta: esta noche, ¿de 1 (dura) a 5 (buena)? O dime qué piensas.
advance 24h
-- Wed 18:25:00
< Hola Marta, sin prisa. Sigo contigo. 1 Todo bien 2 Menos mensajes 3 Que me llame un coach
advance 1h
> 1
-- answer: silence = 1
< Qué bueno verte, Marta. No hay nada que recuperar. ¿Qué te ayuda esta noche?
> la verdad, dormir
-- kept for a coach
< Gracias, queda guardado para un coach. COACH te trae a una persona.
advance to 18:45
-- Thu 18:20:00
< Hola Marta. Ponle nota a la noche: 1 dura, 5 buena. Con palabras vale igual.
advance 24h
-- Fri 18:20:00
< Buenas, Marta. Solo una cosa: de 1 (mal) a 5 (bien), ¿qué tal vas?
