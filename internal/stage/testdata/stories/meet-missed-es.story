# No pudo ir a la reunión: eso no es una recaída.
at 2026-03-02 12:00
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
-- promise first Mon 15:00 luis
< Listo, Marta. Luis ya lo ve y te escribe en persona antes de las 3 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
advance to 12:30
luis> OK
luis< Ahora no hay aviso para ti. Gracias.
luis.2> Hola Marta, soy Luis.
luis.2< Ahora no llevas ningún chat: esto no le llega a nadie.
luis.2> DONE
luis.2< Ahora no llevas ningún chat: esto no le llega a nadie.
luis.2> Todo bien.
luis.2< Ahora no llevas ningún chat: esto no le llega a nadie.
> donde hay juntas de na hoy
< lu 12pm, NA Harbor Library. Responde 1 y la guardo. O dime otra fecha, pueblo o tipo.
> 1
-- date kept: meeting
< Guardada: lu 12pm, NA Harbor Library. 22 Elm St, Harbor. Te escribo antes, cada semana. CITAS te la muestra, o la quita.
advance to 20:46
-- Mon 14:30:00
-- handoff handoff first
-- page luis
luis< LINE: HANDOFF, aviso K2, prometido antes de las 3 pm. OK para tomarlo, PASS si no puedes.
-- Mon 14:55:00
-- page ana
-- page dana
-- promise first taken_back
< Te dije a las 3 pm y no va a ser. Perdona. Ya le pregunto a Ana. Para hablar antes: 833-773-2445, llama o escribe, 24/7.
ana< LINE: HANDOFF K2, promised by 3 pm. Reply OK to take it, PASS if you can't.
dana< LINE: HANDOFF K2, promised by 3 pm. Reply OK to take it, PASS if you can't.
-- Mon 15:10:00
-- page ruth
ruth< LINE: HANDOFF K2, promised by 3 pm. Reply OK to take it, PASS if you can't.
-- Mon 18:40:00
< Buenas, Marta. Solo una cosa: de 1 (mal) a 5 (bien), ¿qué tal vas?
> no llegue
-- signal words
-- kept for a coach
-- answer: mood_words = no llegue
< Gracias por contarme. Queda para un coach. ¿Ganas ahora, de 0 a 10?
