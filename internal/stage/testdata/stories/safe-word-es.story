# Una palabra propia va antes de todo lo guardado; una equivocada no dice nada.
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
-- promise first Mon 21:00 luis
< Listo, Marta. Luis ya lo ve y te escribe en persona antes de las 9 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
> x
> mi plan
< Por ahora no hay meta guardada, Marta. Busquemos una.
< ¿Qué quieres cambiar, algo que quepa antes del viernes? Con tus palabras.
> palabra clave
< Piensa en una palabra secreta y manda solo eso. La pido antes de mostrar algo guardado. X: lo dejo igual. NO: sin palabra.
> luna llena
< Listo. Pido esa palabra antes de mostrar algo guardado. Para cambiarla: PALABRA.
< ¿Qué quieres cambiar, algo que quepa antes del viernes? Con tus palabras.
> que te dije
< Primero tu palabra, por favor.
> luna nueva
-- answer: goal_words = luna nueva
< Me gusta. ¿Qué tan posible lo ves, de 0 a 10? Si es menos de 7, lo hacemos menor.
> que te dije
< Primero tu palabra, por favor.
> Luna llena!
< Tu plan: luna nueva. Tu gente: un coach. ¿Quieres cambiar algo? Dime.
> palabra
< Primero tu palabra, por favor.
> luna llena
< Piensa en una palabra secreta y manda solo eso. La pido antes de mostrar algo guardado. X: lo dejo igual. NO: sin palabra.
> no
< Listo: ya no pido palabra. PALABRA pone una.
< Luna nueva. Me gusta. ¿Qué tan posible lo ves, de 0 a 10? Si es menos de 7, lo hacemos menor.
> que te dije
< Tu plan: luna nueva. Tu gente: un coach. ¿Quieres cambiar algo? Dime.
