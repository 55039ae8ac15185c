# Not sure: smaller, twice at most, and asked on Friday.
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
> no pelear con mi mamá
-- answer: goal_words = no pelear con mi mamá
< Me gusta. ¿Qué tan posible lo ves, de 0 a 10? Si es menos de 7, lo hacemos menor.
> 4
-- answer: sure = 4
< Entonces algo menor. ¿Qué parte puedes hacer antes del viernes?
> cenar sin prisa
-- answer: goal_words = cenar sin prisa
< Cenar sin prisa. Me gusta. ¿Qué tan posible lo ves, de 0 a 10? Si es menos de 7, lo hacemos menor.
> 6
-- answer: sure = 6
< Entonces algo menor. ¿Qué parte puedes hacer antes del viernes?
> un mensaje bonito
-- answer: goal_words = un mensaje bonito
< Un mensaje bonito. Me gusta. ¿Qué tan posible lo ves, de 0 a 10? Si es menos de 7, lo hacemos menor.
> 5
-- answer: sure = 5
< ¿Para qué momento? 1 Mañana 2 Antes del viernes 3 En una semana. O dime. Te pregunto una vez.
> 2
-- answer: when = 2
< Guardado, Marta. Te pregunto una vez. PLAN te lo repite.
advance 91h
-- Mon 18:40:00
< Buenas, Marta. Si hoy tuviera nota, de 1 (mal) a 5 (bien), ¿qué le pones?
-- Mon 19:00:00
-- handoff handoff first
-- page luis
luis< LINE: HANDOFF, aviso K2, prometido antes de las 7:30 pm. OK para tomarlo, PASS si no puedes.
-- Mon 19:25:00
-- page ana
-- page dana
-- promise first taken_back
< Te dije a las 7:30 pm y no va a ser. Perdona. Ya le pregunto a Ana. Para hablar antes: 833-773-2445, llama o escribe, 24/7.
ana< LINE: HANDOFF K2, promised by 7:30 pm. Reply OK to take it, PASS if you can't.
dana< LINE: HANDOFF K2, promised by 7:30 pm. Reply OK to take it, PASS if you can't.
-- Mon 19:40:00
-- page ruth
ruth< LINE: HANDOFF K2, promised by 7:30 pm. Reply OK to take it, PASS if you can't.
-- Tue 08:00:00
-- page luis
-- page ana
-- page dana
-- page ruth
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Tue 18:40:00
< Marta, ¿qué tal te fue hoy? De 1 (mal) a 5 (bien), o dilo a tu manera.
-- Wed 08:00:00
-- page luis
-- page ana
-- page ruth
-- page dana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Wed 18:40:00
< Hola Marta, sin prisa. Sigo contigo. 1 Todo bien 2 Menos mensajes 3 Que me llame un coach
-- Thu 08:00:00
-- page luis
-- page ana
-- page ruth
-- page dana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Thu 18:40:00
-- signal silent
< Buenas, Marta. Solo una cosa: de 1 (mal) a 5 (bien), ¿qué tal vas?
-- Fri 08:00:00
-- page luis
-- page ana
-- page ruth
-- page dana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Fri 12:00:00
< Dijiste un mensaje bonito para hoy. ¿Qué tal? 1 Hecho 2 Algo menor 3 Otro momento. O dime.
> 2
-- answer: commit = 2
< Entonces algo menor. ¿Qué parte puedes hacer antes del viernes?
> solo un saludo
-- answer: goal_words = solo un saludo
< Solo un saludo. Me gusta. ¿Qué tan posible lo ves, de 0 a 10? Si es menos de 7, lo hacemos menor.
> 8
-- answer: sure = 8
< ¿Para qué momento? 1 Mañana 2 Antes del viernes 3 En una semana. O dime. Te pregunto una vez.
> 3
-- answer: when = 3
< Guardado, Marta. Te pregunto una vez. PLAN te lo repite.
