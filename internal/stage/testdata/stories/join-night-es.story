# At night a first text is answered, and the first check-in waits for the evening.
at 2026-03-02 02:10
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
-- promise first Mon 09:00 luis
< Listo, Marta. Luis ya lo ve y te escribe en persona antes de las 9 am. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
> a las 10 de la noche
-- answer: evening = 22:00
< A las 10 pm no escribo primero. ¿Te escribo igual a las 10 pm? 1 Vale 2 No, mejor antes. Solo uso esa hora si dices 1.
advance to 09:00
-- Mon 08:30:00
-- handoff handoff first
-- page luis
luis< LINE: HANDOFF, aviso K2, prometido antes de las 9 am. OK para tomarlo, PASS si no puedes.
-- Mon 08:55:00
-- page ana
-- page dana
-- promise first taken_back
< Te dije a las 9 am y no va a ser. Perdona. Ya le pregunto a Ana. Para hablar antes: 833-773-2445, llama o escribe, 24/7.
ana< LINE: HANDOFF K2, promised by 9 am. Reply OK to take it, PASS if you can't.
dana< LINE: HANDOFF K2, promised by 9 am. Reply OK to take it, PASS if you can't.
advance to 20:40
-- Mon 09:10:00
-- page ruth
ruth< LINE: HANDOFF K2, promised by 9 am. Reply OK to take it, PASS if you can't.
-- Mon 20:30:00
< Buenas, Marta. Solo una cosa: de 1 (mal) a 5 (bien), ¿qué tal vas?
