# A silent evening is not asked after; the next one comes as always.
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
advance 24h
-- Thu 18:20:00
-- handoff handoff silence
-- page luis
-- page dana
< Hola Marta, pienso en ti. Vale lo que sea, hasta una letra. Un coach ya lo sabe. A toda hora: llama al 988, oprime 2.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
