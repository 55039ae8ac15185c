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
-- promise first Mon 21:00 luis
< Listo, Marta. Luis ya lo ve y te escribe en persona antes de las 9 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
> PAUSA 3
< Pausa hasta el 5 mar. Puedes escribirme antes si quieres. COACH te trae a una persona.
advance to 18:45
advance 72h
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
-- Tue 08:00:00
-- page luis
-- page ana
-- page dana
-- page ruth
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Wed 08:00:00
-- page luis
-- page ana
-- page dana
-- page ruth
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Thu 08:00:00
-- page luis
-- page ana
-- page dana
-- page ruth
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Thu 09:00:00
< De vuelta. De noche a las 6:30 pm, como antes. X salta la noche que quieras.
-- Thu 18:40:00
< Hola Marta. Ponle nota a la noche: 1 dura, 5 buena. Con palabras vale igual.
advance to 18:45
-- Fri 08:00:00
-- page ana
-- page luis
-- page ruth
-- page dana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Fri 16:10:00
< Ya llega el finde, Marta. Dime qué quieres hacer. Te escribo a las 7 pm: 1 Cada noche 2 Solo una 3 Ninguna
