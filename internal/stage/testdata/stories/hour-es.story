# De noche a las diez: se pregunta al fijarla, y solo vale con un sí.
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
> 10 pm
-- answer: evening = 22:00
< A las 10 pm no escribo primero. ¿Te escribo igual a las 10 pm? 1 Vale 2 No, mejor antes. Solo uso esa hora si dices 1.
> 1
-- answer: hour = yes
< Listo: de noche a las 10 pm desde ahora. X salta la noche que quieras.
advance to 22:05
-- Mon 20:30:00
-- handoff handoff first
-- page luis
luis< LINE: HANDOFF, aviso K2, prometido antes de las 9 pm. OK para tomarlo, PASS si no puedes.
-- Mon 20:55:00
-- page ana
-- page dana
-- promise first taken_back
< Te dije a las 9 pm y no va a ser. Perdona. Ya le pregunto a Ana. Para hablar antes: 833-773-2445, llama o escribe, 24/7.
ana< LINE: HANDOFF K2, promised by 9 pm. Reply OK to take it, PASS if you can't.
dana< LINE: HANDOFF K2, promised by 9 pm. Reply OK to take it, PASS if you can't.
-- Mon 21:10:00
-- page ruth
ruth< LINE: HANDOFF K2, promised by 9 pm. Reply OK to take it, PASS if you can't.
-- Mon 22:00:00
< Buenas, Marta. Si hoy tuviera nota, de 1 (mal) a 5 (bien), ¿qué le pones?
> 4
-- answer: mood = 4
< ¿Algo de hoy que fue para ti? Lo pequeño vale: comer, salir, cantar.
> x
> 7:30 pm
< Listo: de noche a las 7:30 pm desde ahora. X salta la noche que quieras.
advance 22h
-- Tue 08:00:00
-- page luis
-- page ana
-- page dana
-- page ruth
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Tue 19:30:00
< Paso a verte, Marta. De 1 (mal) a 5 (bien), ¿qué tal fue todo hoy? Con palabras vale.
