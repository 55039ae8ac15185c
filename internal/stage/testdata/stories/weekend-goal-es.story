# One joy and one goal come up in the first evenings, inside the check-in; Friday names the joy, Sunday asks after the goal and keeps the win.
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
> Ria
-- answer: name = Ria
-- answer: name_words = Ria
-- promise first Mon 21:00 luis
< Listo, Ria. Luis ya lo ve y te escribe en persona antes de las 9 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
advance to 20:31
-- Mon 18:40:00
< Ria, paso a saludar. ¿Noche dura o buena, de 1 a 5? X salta, sin explicar.
-- Mon 20:30:00
-- handoff handoff first
-- page luis
luis< LINE: HANDOFF, aviso K2, prometido antes de las 9 pm. OK para tomarlo, PASS si no puedes.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
luis.2< Es tuyo. Ria, español. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
luis.2> Hola Ria, soy Luis. Qué bueno que estás aquí.
-- promise first kept
< Hola Ria, soy Luis. Qué bueno que estás aquí.
luis< LINE: enviado 8:31 pm. Ya cuenta tu primera palabra, gracias.
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> settling in
-- handoff over
< Luis termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
< Ria, paso a saludar. ¿Noche dura o buena, de 1 a 5? X salta, sin explicar.
luis.2< Guardado, y Ria ya lo sabe. Gracias. Ya puedes descansar.
advance 20h
advance to 18:45
-- Tue 18:40:00
< Ria, ¿qué tal te fue hoy? De 1 (mal) a 5 (bien), o dilo a tu manera.
> 4
-- answer: mood = 4
< ¿Y qué fue bueno para ti hoy? Una ducha vale. Dormir temprano vale.
> saqué al perro
-- answer: did_words = saqué al perro
< Eso vale, Ria. Queda guardado. Solo una cosa por hoy, X la salta:
< ¿Qué te alegra la vida, aunque sea poco? ¿Tu hijo, bailar, la playa, un perro? Te lo recuerdo cuando cueste.
> la playa con mi perro
-- answer: joy_words = la playa con mi perro
< Gracias, Ria. Lo guardo para cuando cueste.
advance to 18:45
-- Wed 18:40:00
< Buenas, Ria. Solo una cosa: de 1 (mal) a 5 (bien), ¿qué tal vas?
> 4
-- answer: mood = 4
< Gracias. ¿Ganas en este momento? 0 nada, 10 lo peor.
> 1
-- answer: urge = 1
< ¿Y una cosa que hiciste hoy por ti? Comer, caminar, llamar, descansar: todo vale.
> cociné
-- answer: did_words = cociné
< Eso vale, Ria. Queda guardado. Solo una cosa por hoy, X la salta:
< ¿Qué quieres cambiar, algo que quepa antes del viernes? Con tus palabras.
> caminar cada mañana antes del trabajo, aunque llueva
-- answer: goal_words = caminar cada mañana antes del trabajo, aunque llueva
< Caminar cada mañana antes... Me gusta. ¿Qué tan posible lo ves, de 0 a 10? Si es menos de 7, lo hacemos menor.
> 5
-- answer: sure = 5
< Entonces algo menor. ¿Qué parte puedes hacer antes del viernes?
> caminar dos veces esta semana
-- answer: goal_words = caminar dos veces esta semana
< Caminar dos veces esta semana. Me gusta. ¿Qué tan posible lo ves, de 0 a 10? Si es menos de 7, lo hacemos menor.
> 8
-- answer: sure = 8
< ¿Para qué momento? 1 Mañana 2 Antes del viernes 3 En una semana. O dime. Te pregunto una vez.
> 3
-- answer: when = 3
< Guardado, Ria. Te pregunto una vez. PLAN te lo repite.
advance to 18:45
-- Thu 18:40:00
< Paso a verte, Ria. De 1 (mal) a 5 (bien), ¿qué tal fue todo hoy? Con palabras vale.
> x
advance to 16:15
-- Fri 16:10:00
< Ya llega el finde, Ria. ¿Entra la playa con tu perro en el plan? Dime qué quieres hacer. Te escribo a las 7 pm: 1 Cada noche 2 Solo una 3 Ninguna
> 2
-- answer: weekend = 2
< ¿Qué noche? Te escribo a las 7. 1 Hoy 2 Mañana 3 Domingo
> 2
< Listo: te escribo a las 7. Escribe antes si quieres. COACH te trae a una persona.
advance to 11:15
-- Sat 11:10:00
< Hola Ria. ¿Qué hay para hoy? 1 Gente 2 la playa con tu perro 3 Que me escribas a las 7. O dime.
> 1
-- answer: saturday = 1
< Bien. Que tengas un buen rato hoy, Ria.
< ¿Tienes con quien estar o hablar esta noche? 1 Tengo 2 No mucho 3 Que me escriba un coach
> 1
-- answer: lonely = 1
< Qué bueno que no pasas la noche a solas.
advance to 19:05
-- Sat 19:00:00
< Son las 7, Ria, como me dijiste. ¿Qué tal va la noche?
> buena noche
-- answer: evening_out_words = buena noche
< Gracias por contarme. ¿Quieres algo esta noche? 1 Un coach 2 Todo bien. O dime.
> 2
< Me alegra leerte, Ria. COACH te trae a una persona a cualquier hora.
advance to 11:15
-- Sun 11:10:00
< Buenas, Ria. ¿Algo bueno de ayer, aunque sea poco? X salta.
> la playa estaba sola y grande
-- answer: good_words = la playa estaba sola y grande
< Gracias, Ria. Lo guardo. ¿Te escribo hoy a las 7? 1 Dale 2 No hace falta
> 2
< Bien, no te escribo a las 7. Puedes escribir a toda hora. COACH te trae a una persona.
< Tu meta: caminar dos veces esta semana. ¿Qué tal va? 1 Lista 2 Un poco 3 Cambiarla. O dime. Todo vale.
> 1
-- answer: review = 1
-- kept: win = caminar dos veces esta semana
< Lo lograste: caminar dos veces esta semana. Lo guardo.
< ¿Qué quieres cambiar, algo que quepa antes del viernes? Con tus palabras.
> llamar a mi hermana
-- answer: goal_words = llamar a mi hermana
< Llamar a tu hermana. Me gusta. ¿Qué tan posible lo ves, de 0 a 10? Si es menos de 7, lo hacemos menor.
> 8
-- answer: sure = 8
< ¿Para qué momento? 1 Mañana 2 Antes del viernes 3 En una semana. O dime. Te pregunto una vez.
> 2
-- answer: when = 2
< Guardado, Ria. Te pregunto una vez. PLAN te lo repite.
