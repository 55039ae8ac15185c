# Menos mensajes, pedido por quien callaba; y un coach, por otra persona.
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
sam> hola
sam< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
sam> 2
-- joined
-- answer: consent = sms_recurring
-- answer: lang = es
sam< Warmline: listo. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas de msjs y datos. HELP o AYUDA: ayuda. STOP: parar. example.org/terms
sam< Soy una computadora; los coaches son personas que ya pasaron por esto. No es el 911 ni del todo privado. COACH te trae a una persona.
sam< ¿Qué te ayuda ahora? 1 Que alguien me escriba 2 Algo que me frena 3 Conocer gente. O dilo a tu manera. ¿Y qué nombre uso contigo? Cualquiera vale.
sam> Sam
-- answer: name = Sam
-- answer: name_words = Sam
sam< Listo, Sam. Queda guardado para un coach. De noche te hago una pregunta, a las 6:30 pm. ¿Otra hora? Dime. X salta.
advance to 18:45
-- Mon 18:28:00
sam< Buenas, Sam. Solo una cosa: de 1 (mal) a 5 (bien), ¿qué tal vas?
-- Mon 18:40:00
< Paso a verte, Marta. De 1 (mal) a 5 (bien), ¿qué tal fue todo hoy? Con palabras vale.
advance 24h
-- Tue 18:20:00
< Hola Marta. ¿Qué tal la noche? De 1 (dura) a 5 (buena), o cuenta.
-- Tue 18:36:00
sam< Sam, una pregunta corta: esta noche, ¿de 1 (dura) a 5 (buena)? O dime qué piensas.
advance 24h
-- Wed 18:20:00
< Hola Marta, sin prisa. Sigo contigo. 1 Todo bien 2 Menos mensajes 3 Que me llame un coach
-- Wed 18:39:00
sam< Hola Sam, sin prisa. Sigo contigo. 1 Todo bien 2 Menos mensajes 3 Que me llame un coach
> 2
-- answer: silence = 2
-- answer: cadence = 3
< Listo: tres por semana desde ahora. Si luego quieres otra cosa, dime.
sam> 3
-- answer: silence = 3
-- handoff handoff human
-- page luis
-- page dana
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
sam< Ya le dije a un coach y sigo hasta que alguien responda. Si quieres, dime de qué se trata. Si urge: 988, oprime 2. En peligro: 911.
