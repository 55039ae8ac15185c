# Two weeks of welcome: one thing an evening, after the check-in, and nothing twice.
at 2026-03-02 19:30
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
-- promise first Mon 22:30 luis
< Listo, Marta. Luis ya lo ve y te escribe en persona antes de las 10:30 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
advance to 18:45
-- Mon 22:00:00
-- handoff handoff first
-- page luis
luis< LINE: HANDOFF, aviso K2, prometido antes de las 10:30 pm. OK para tomarlo, PASS si no puedes.
-- Mon 22:25:00
-- page ana
-- page dana
-- promise first taken_back
< Te dije a las 10:30 pm y no va a ser. Perdona. Ya le pregunto a Ana. Para hablar antes: 833-773-2445, llama o escribe, 24/7.
ana< LINE: HANDOFF K2, promised by 10:30 pm. Reply OK to take it, PASS if you can't.
dana< LINE: HANDOFF K2, promised by 10:30 pm. Reply OK to take it, PASS if you can't.
-- Mon 22:40:00
-- page ruth
ruth< LINE: HANDOFF K2, promised by 10:30 pm. Reply OK to take it, PASS if you can't.
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
< Hola Marta. ¿Qué tal la noche? De 1 (dura) a 5 (buena), o cuenta.
> 4
-- answer: mood = 4
< ¿Y una cosa que hiciste hoy por ti? Comer, caminar, llamar, descansar: todo vale.
> cociné
-- answer: did_words = cociné
< Eso vale, Marta. Queda guardado. Solo una cosa por hoy, X la salta:
< ¿Qué te alegra la vida, aunque sea poco? ¿Tu hijo, bailar, la playa, un perro? Te lo recuerdo cuando cueste.
> bailar con mi hija
-- answer: joy_words = bailar con mi hija
< Gracias, Marta. Lo guardo para cuando cueste.
advance to 18:45
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
< Paso a verte, Marta. De 1 (mal) a 5 (bien), ¿qué tal fue todo hoy? Con palabras vale.
> 5
-- answer: mood = 5
< ¿Y una cosa que hiciste hoy por ti? Comer, caminar, llamar, descansar: todo vale.
> dormí
-- answer: did_words = dormí
< Eso vale, Marta. Queda guardado. Solo una cosa por hoy, X la salta:
< ¿Qué quieres cambiar, algo que quepa antes del viernes? Con tus palabras.
> llamar a mi hermana
-- answer: goal_words = llamar a mi hermana
< llamar a mi hermana. Me gusta. ¿Qué tan posible lo ves, de 0 a 10? Si es menos de 7, lo hacemos menor.
> 8
-- answer: sure = 8
< ¿Para qué momento? 1 Mañana 2 Antes del viernes 3 En una semana. O dime. Te pregunto una vez.
> 3
-- answer: when = 3
< Guardado, Marta. Te pregunto una vez. PLAN te lo repite.
advance to 18:45
-- Thu 08:00:00
-- page ana
-- page luis
-- page ruth
-- page dana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Thu 18:40:00
< Marta, una pregunta corta: esta noche, ¿de 1 (dura) a 5 (buena)? O dime qué piensas.
> 3
-- answer: mood = 3
< Gracias. ¿Ganas de usar ahora? 0 nada, 10 lo peor.
> 2
-- answer: urge = 2
< ¿Y una cosa que hiciste hoy por ti? Comer, caminar, llamar, descansar: todo vale.
> caminar
-- answer: did_words = caminar
< Eso vale, Marta. Queda guardado. Solo una cosa por hoy, X la salta:
< ¿Qué quiere decir para ti recuperarte, con tus palabras? Todo vale. Lo guardo tal cual. X salta.
> tener mis mañanas otra vez
-- answer: meaning_words = tener mis mañanas otra vez
< Listo, Marta. Queda tal como lo dijiste.
advance to 16:15
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
< Ya llega el finde, Marta. ¿Algo de bailar con mi hija? Dime qué quieres hacer. Puedo escribirte a las 7 pm: 1 Cada noche 2 Solo una 3 No hace falta
> 3
-- answer: weekend = 3
< Vale, no te escribo a las 7. Puedes escribir a toda hora. COACH te trae a una persona.
advance to 11:15
-- Sat 08:00:00
-- page ana
-- page luis
-- page ruth
-- page dana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Sat 11:10:00
< Hola Marta. ¿Qué hay para hoy? 1 Gente 2 bailar con mi hija 3 Que me escribas a las 7. O dime.
> 1
-- answer: saturday = 1
< Bien. Que tengas un buen rato hoy, Marta.
< ¿Tienes con quien estar o hablar esta noche? 1 Tengo 2 No mucho 3 Que me escriba un coach
> 1
-- answer: lonely = 1
< Qué bueno que no pasas la noche a solas.
advance to 11:15
-- Sun 08:00:00
-- page luis
-- page ana
-- page ruth
-- page dana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Sun 11:10:00
< Buenas, Marta. ¿Algo bueno de ayer, aunque sea poco? X salta.
> salió el sol
-- answer: good_words = salió el sol
< Gracias, Marta. Lo guardo. ¿Te escribo hoy a las 7? 1 Vale 2 No hace falta
> 2
< Vale, no te escribo a las 7. Puedes escribir a toda hora. COACH te trae a una persona.
< Tu meta: llamar a mi hermana. ¿Qué tal va? 1 Lista 2 Un poco 3 Cambiarla. O dime. Todo vale.
> 2
-- answer: review = 2
< Un poco cuenta. Sigue igual, y el otro domingo te pregunto.
advance to 18:45
advance to 18:45
-- Mon 08:00:00
-- page luis
-- page ana
-- page ruth
-- page dana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Mon 18:40:00
< Marta, paso a saludar. ¿Noche dura o buena, de 1 a 5? X salta, sin explicar.
> 4
-- answer: mood = 4
< ¿Y una cosa que hiciste hoy por ti? Comer, caminar, llamar, descansar: todo vale.
> descansé
-- answer: did_words = descansé
< Eso vale, Marta. Queda guardado. Solo una cosa por hoy, X la salta:
< Para hablarte bien: ¿de qué se trata? 1 Beber 2 Usar 3 Apostar. O una palabra tuya.
> 1
-- answer: focus = 1
-- kept: focus = drink
< Listo, Marta. Queda tal como lo dijiste.
advance to 18:45
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
> 4
-- answer: mood = 4
< ¿Y una cosa que hiciste hoy por ti? Comer, caminar, llamar, descansar: todo vale.
> comí bien
-- answer: did_words = comí bien
< Eso vale, Marta. Queda guardado. Solo una cosa por hoy, X la salta:
< ¿Qué quieres para ti? 1 Dejarlo 2 Menos o con cuidado 3 No lo sé. O dime. Lo puedes cambiar.
> 2
-- answer: aim = 2
-- kept: aim = less
< Listo, Marta. Queda tal como lo dijiste.
advance to 15:15
-- Wed 08:00:00
-- page luis
-- page ana
-- page ruth
-- page dana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Wed 15:00:00
< Dijiste llamar a mi hermana para hoy. ¿Qué tal? 1 Hecho 2 Algo menor 3 Otro momento. O dime.
> 1
-- answer: commit = 1
-- kept: win = llamar a mi hermana
< Lo lograste: llamar a mi hermana. Lo guardo.
< ¿Qué sigue? Algo pequeño para esta semana, con tus palabras. X salta.
> x
advance to 18:45
-- Wed 18:40:00
< Buenas, Marta. Solo una cosa: de 1 (mal) a 5 (bien), ¿qué tal vas?
> 4
-- answer: mood = 4
< Gracias. ¿Ganas de beber ahora? 0 nada, 10 lo peor.
> 1
-- answer: urge = 1
< ¿Y una cosa que hiciste hoy por ti? Comer, caminar, llamar, descansar: todo vale.
> una llamada
-- answer: did_words = una llamada
< Eso vale, Marta. Queda guardado. Solo una cosa por hoy, X la salta:
< ¿Algo te frena esta semana? Dime con tus palabras, o responde 1 y te doy una lista. 0 si nada.
> 0
-- answer: barrier = 0
< Qué bueno, Marta. Si algo te frena, dime.
advance to 18:45
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
< Buenas, Marta. Si hoy tuviera nota, de 1 (mal) a 5 (bien), ¿qué le pones?
> 4
-- answer: mood = 4
< ¿Y una cosa que hiciste hoy por ti? Comer, caminar, llamar, descansar: todo vale.
> una siesta
-- answer: did_words = una siesta
< Eso vale, Marta. Queda guardado. Solo una cosa por hoy, X la salta:
< ¿Tienes programa, doctor o medicinas para esto? 1 Tengo 2 Espero empezar 3 Nada. O dime.
> 3
-- answer: tx = 3
-- track instead
< Listo, Marta. Queda tal como lo dijiste.
