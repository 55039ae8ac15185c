# A goal for tomorrow, done, kept as a win, and the next one hears of it.
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
> 8
-- answer: sure = 8
< ¿Para qué momento? 1 Mañana 2 Antes del viernes 3 En una semana. O dime. Te pregunto una vez.
> 1
-- answer: when = 1
< Guardado, Marta. Te pregunto una vez. PLAN te lo repite.
advance to 15:00
-- Mon 18:40:00
< Hola Marta. Ponle nota a la noche: 1 dura, 5 buena. Con palabras vale igual.
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
-- Tue 15:00:00
< Dijiste llamar a tu hermana para hoy. ¿Qué tal? 1 Hecho 2 Algo menor 3 Otro momento. O dime.
> 1
-- answer: commit = 1
-- kept: win = llamar a mi hermana
< Lo lograste: llamar a mi hermana. Lo guardo.
< ¿Qué sigue? Algo pequeño para esta semana, con tus palabras. X salta.
> caminar al trabajo
-- answer: goal_words = caminar al trabajo
< Caminar al trabajo. Me gusta. ¿Qué tan posible lo ves, de 0 a 10? Si es menos de 7, lo hacemos menor.
> 9
-- answer: sure = 9
< ¿Para qué momento? 1 Mañana 2 Antes del viernes 3 En una semana. O dime. Te pregunto una vez.
> 1
-- answer: when = 1
< Antes de mañana, Marta: una vez me dijiste "llamar a mi hermana". Lo lograste. Con esto puedes.
