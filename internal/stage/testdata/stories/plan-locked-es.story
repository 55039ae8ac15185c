# What is kept stands behind the word, and comes in answer to it.
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
> META
< ¿Qué quieres cambiar, algo que quepa antes del viernes? Con tus palabras.
> llamar a mi hermana
-- answer: goal_words = llamar a mi hermana
< Llamar a tu hermana. Me gusta. ¿Qué tan posible lo ves, de 0 a 10? Si es menos de 7, lo hacemos menor.
> 9
-- answer: sure = 9
< ¿Para qué momento? 1 Mañana 2 Antes del viernes 3 En una semana. O dime. Te pregunto una vez.
> 2
-- answer: when = 2
< Guardado, Marta. Te pregunto una vez. PLAN te lo repite.
> mi palabra
< Piensa en una palabra secreta y manda solo eso. La pido antes de mostrar algo guardado. X: lo dejo igual. NO: sin palabra.
> puerta azul
< Listo. Pido esa palabra antes de mostrar algo guardado. Para cambiarla: PALABRA.
> PLAN
< Primero tu palabra, por favor.
> puerta azul
< Tu plan: llamar a tu hermana. Tu gente: un coach. ¿Quieres cambiar algo? Dime.
