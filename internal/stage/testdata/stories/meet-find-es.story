# Alguien busca una reunión, con la palabra clave y en sus palabras, y guarda una.
at 2026-03-02 16:00
> hola
< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
> 2
-- joined
-- answer: consent = sms_recurring
-- answer: lang = es
< Warmline: listo. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas de msjs y datos. HELP o AYUDA: ayuda. STOP: parar. example.org/terms
< Soy una computadora; los coaches son personas que ya pasaron por esto. No es el 911 ni del todo privado. COACH te trae a una persona.
< ¿Qué te ayuda ahora? 1 Que alguien me escriba 2 Algo que me frena 3 Conocer gente. O dilo a tu manera. ¿Y qué nombre uso contigo? Cualquiera vale.
> 3, Ria
-- answer: name = Ria
-- answer: name_choice = 3
-- answer: name_words = 3, Ria
-- promise first Mon 19:00 luis
< Listo, Ria. Luis ya lo ve y te escribe en persona antes de las 7 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
> reunión en español mañana
< ma 8pm, NA San Juan Hall. Responde 1 y la guardo. O dime otra fecha, pueblo o tipo.
> OTROS
< Ya son todas por ahora. Dime otra fecha, pueblo o tipo, o ONLINE. COACH te trae a una persona.
> en línea
< mi 8pm, AA online. Responde 1 y la guardo. O dime otra fecha, pueblo o tipo.
> 1
-- date kept: meeting
< Guardada: mi 8pm, AA online. +16175550132. Te escribo antes, cada semana. CITAS te la muestra, o la quita.
> REUNIONES
< 1 lu 6:30pm AA San Juan Hall 2 ma 8pm NA San Juan Hall 3 mi 8pm AA online. Responde para guardar. O dime fecha, pueblo o tipo. OTROS.
> sábado en Milltown
< sa 5pm, AA San Juan Hall. Responde 1 y la guardo. O dime otra fecha, pueblo o tipo.
> con comprobante
< lu 6:30pm, AA San Juan Hall. Responde 1 y la guardo. O dime otra fecha, pueblo o tipo.
> x
> hay reunión en inglés cerca de Harbor esta noche
< Nada de eso en mi lista por ahora. Dime otra fecha, pueblo o tipo, o ONLINE. COACH te trae a una persona.
> x
