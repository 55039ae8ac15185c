# Poco saldo, dicho al apuntarse: menos mensajes, y la pregunta sigue.
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
> tengo poco saldo, no me escriban tanto
< Listo: tres por semana desde ahora. Si luego quieres otra cosa, dime.
> Marta
-- answer: name = Marta
-- answer: name_words = Marta
< Listo, Marta. Queda guardado para un coach. De noche te hago una pregunta, a las 6:30 pm. ¿Otra hora? Dime. X salta.
advance to 23:00
-- Mon 18:39:00
< Paso a verte, Marta. De 1 (mal) a 5 (bien), ¿qué tal fue todo hoy? Con palabras vale.
> hay alguien
-- handoff handoff human
-- promise callback Tue 09:00 luis
< Ahora no hay coach. Luis te escribe antes de las 9 am. Para hablar ya: 833-773-2445, llama o escribe, 24/7. En peligro: 911.
> creo que voy a comprar una botella
-- handoff raised: urgent craving
-- page ruth
< Ya busco a un coach para ti. Cuenta lo que pasa, si quieres, y el coach lo lee primero. En peligro: 911. A toda hora: llama al 988, oprime 2.
< Ahora no hay coach de turno y busco a otras personas. Para hablar ya: 833-773-2445, llama o escribe, 24/7. En peligro: 911.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
