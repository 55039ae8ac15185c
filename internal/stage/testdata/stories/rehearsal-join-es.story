# Aún no abre: un teléfono de la lista se apunta y recibe la pregunta de la noche; el que no está, no.
with rehearsal
with recoveree listed
at 2026-03-02 17:00
> hola
< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
> 2
-- joined
-- answer: consent = sms_recurring
-- answer: lang = es
< Warmline: listo. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas de msjs y datos. HELP o AYUDA: ayuda. STOP: parar. example.org/terms
< Soy una computadora; los coaches son personas que ya pasaron por esto. No es el 911 ni del todo privado. COACH te trae a una persona.
< ¿Qué te ayuda ahora? 1 Que alguien me escriba 2 Algo que me frena 3 Conocer gente. O dilo a tu manera. ¿Y qué nombre uso contigo? Cualquiera vale.
> Ria
-- answer: name = Ria
-- answer: name_words = Ria
-- promise first Mon 20:00 luis
< Listo, Ria. Luis ya lo ve y te escribe en persona antes de las 8 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
sam> hola
-- kept for a coach: the line is not open to this phone
sam< Este servicio no ha abierto. Ayuda ahora: 800-327-5050. Llame al 988, oprima 2, gratis 24/7. Si hay peligro: 911.
sam> 1
-- kept for a coach: the line is not open to this phone
advance to 18:45
-- Mon 18:40:00
< Buenas, Ria. Solo una cosa: de 1 (mal) a 5 (bien), ¿qué tal vas?
> 4
-- answer: mood = 4
< ¿Y una cosa que hiciste hoy por ti? Comer, caminar, llamar, descansar: todo vale.
