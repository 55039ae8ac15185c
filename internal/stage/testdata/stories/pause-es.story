# PAUSA stops check-ins for its days, and they come back by themselves.
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
> PAUSA 3
< Pausa hasta el 5 mar. Puedes escribirme antes si quieres. COACH te trae a una persona.
advance to 18:45
advance 72h
-- Thu 09:00:00
< De vuelta. De noche a las 6:30 pm, como antes. X salta la noche que quieras.
-- Thu 18:28:00
< Marta, una pregunta corta: esta noche, ¿de 1 (dura) a 5 (buena)? O dime qué piensas.
advance to 18:45
-- Fri 18:25:00
< Hola Marta. ¿Qué tal la noche? De 1 (dura) a 5 (buena), o cuenta.
