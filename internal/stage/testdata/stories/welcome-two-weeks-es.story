# Las dos primeras semanas de quien contesta como la gente: corto, tarde, con sus palabras, a veces nada. Una cosa al lado de la pregunta de la noche, y el coach es una persona desde el primer momento.
at 2026-03-02 16:20
> hola
< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
> 2
-- joined
-- answer: consent = sms_recurring
-- answer: lang = es
< Warmline: listo. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas de msjs y datos. HELP o AYUDA: ayuda. STOP: parar. example.org/terms
< Soy una computadora; los coaches son personas que ya pasaron por esto. No es el 911 ni del todo privado. COACH te trae a una persona.
< ¿Qué te ayuda ahora? 1 Que alguien me escriba 2 Algo que me frena 3 Conocer gente. O dilo a tu manera. ¿Y qué nombre uso contigo? Cualquiera vale.
> las noches más que nada. Ria
-- answer: name = Ria
-- answer: name_words = las noches más que nada. Ria
-- promise first Mon 19:30 luis
< Listo, Ria. Luis ya lo ve y te escribe en persona antes de las 7:30 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
advance to 18:50
-- Mon 18:40:00
< Paso a verte, Ria. De 1 (mal) a 5 (bien), ¿qué tal fue todo hoy? Con palabras vale.
> como un 3
-- answer: mood = 3
-- signal words
-- kept for a coach
-- answer: mood_words = como un 3
< Gracias. ¿Ganas en este momento? 0 nada, 10 lo peor.
> 5
-- answer: urge = 5
< ¿Y qué fue bueno para ti hoy? Una ducha vale. Dormir temprano vale.
> comí algo
-- answer: did_words = comí algo
< Eso vale, Ria. Queda guardado. Que descanses.
advance to 19:05
-- Mon 19:00:00
-- handoff handoff first
-- page luis
luis< LINE: HANDOFF, aviso K2, prometido antes de las 7:30 pm. OK para tomarlo, PASS si no puedes.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
luis.2< Es tuyo. Ria, español. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
luis.2> Hola Ria, soy Luis, el coach. Llevo 6 años sin beber. ¿Qué te gustaría que fuera distinto para el viernes?
-- promise first kept
< Hola Ria, soy Luis, el coach. Llevo 6 años sin beber. ¿Qué te gustaría que fuera distinto para el viernes?
luis< LINE: enviado 7:05 pm. Ya cuenta tu primera palabra, gracias.
> no quedarme en el carro después del trabajo
luis.2< no quedarme en el carro después del trabajo
luis.2> Esa es de verdad. Quiero saber qué tal te va.
< Esa es de verdad. Quiero saber qué tal te va.
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> primera charla. se queda en el carro después del trabajo, ahí empieza
-- handoff over
< Luis termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
luis.2< Guardado, y Ria ya lo sabe. Gracias. Ya puedes descansar.
advance to 18:45
-- Tue 18:40:00
< Hola Ria. ¿Qué tal la noche? De 1 (dura) a 5 (buena), o cuenta.
> 4. día largo
-- answer: mood = 4
-- signal words
-- kept for a coach
-- answer: mood_words = 4. día largo
< ¿Y una cosa que hiciste hoy por ti? Comer, caminar, llamar, descansar: todo vale.
> di una vuelta a la cuadra
-- answer: did_words = di una vuelta a la cuadra
< Eso vale, Ria. Queda guardado. Solo una cosa por hoy, X la salta:
< ¿Qué te alegra la vida, aunque sea poco? ¿Tu hijo, bailar, la playa, un perro? Te lo recuerdo cuando cueste.
> la risa de mi hija
-- answer: joy_words = la risa de mi hija
< Gracias, Ria. Lo guardo para cuando cueste.
advance to 18:45
-- Wed 18:40:00
< Hola Ria. Ponle nota a la noche: 1 dura, 5 buena. Con palabras vale igual.
> 4
-- answer: mood = 4
< Gracias. ¿Ganas en este momento? 0 nada, 10 lo peor.
> 3
-- answer: urge = 3
< ¿Algo de hoy que fue para ti? Lo pequeño vale: comer, salir, cantar.
> dormí
-- answer: did_words = dormí
< Eso vale, Ria. Queda guardado. Solo una cosa por hoy, X la salta:
< ¿Qué quieres cambiar, algo que quepa antes del viernes? Con tus palabras.
> entrar directo a casa
-- answer: goal_words = entrar directo a casa
< Entrar directo a casa. Me gusta. ¿Qué tan posible lo ves, de 0 a 10? Si es menos de 7, lo hacemos menor.
> 6
-- answer: sure = 6
< Entonces algo menor. ¿Qué parte puedes hacer antes del viernes?
> entrar directo el jueves
-- answer: goal_words = entrar directo el jueves
< Entrar directo el jueves. Me gusta. ¿Qué tan posible lo ves, de 0 a 10? Si es menos de 7, lo hacemos menor.
> 8
-- answer: sure = 8
< ¿Para qué momento? 1 Mañana 2 Antes del viernes 3 En una semana. O dime. Te pregunto una vez.
> mañana
-- answer: when = 1
< Guardado, Ria. Te pregunto una vez. PLAN te lo repite.
advance to 15:30
-- Thu 15:00:00
< Dijiste entrar directo el jueves para hoy. ¿Qué tal? 1 Hecho 2 Algo menor 3 Otro momento. O dime.
> lo hice
-- answer: commit_words = lo hice
-- kept: win = entrar directo el jueves
< Lo lograste: entrar directo el jueves. Lo guardo.
< ¿Qué sigue? Algo pequeño para esta semana, con tus palabras. X salta.
> x
advance to 18:45
-- Thu 18:40:00
< Ria, paso a saludar. ¿Noche dura o buena, de 1 a 5? X salta, sin explicar.
> 4
-- answer: mood = 4
< ¿Y qué fue bueno para ti hoy? Una ducha vale. Dormir temprano vale.
> hice sopa
-- answer: did_words = hice sopa
< Eso vale, Ria. Queda guardado. Solo una cosa por hoy, X la salta:
< Para hablarte bien: ¿de qué se trata? 1 Beber 2 Usar 3 Apostar. O una palabra tuya.
> beber
-- answer: focus = 1
-- kept: focus = drink
< Listo, Ria. Lo tengo en cuenta desde ahora.
advance to 16:45
-- Fri 16:10:00
< Ya llega el finde, Ria. ¿Entra la risa de tu hija en el plan? Dime qué quieres hacer. Te escribo a las 7 pm: 1 Cada noche 2 Solo una 3 Ninguna
> panqueques el domingo
-- answer: weekend_words = panqueques el domingo
< Guardado, Ria. ¿Te escribo a las 7 pm? 1 Cada noche 2 Solo una 3 No hace falta
> solo una
< ¿Qué noche? Te escribo a las 7. 1 Hoy 2 Mañana 3 Domingo
> mañana
< Listo: te escribo a las 7. Escribe antes si quieres. COACH te trae a una persona.
advance to 11:20
-- Sat 11:10:00
< Hola Ria. ¿Qué hay para hoy? 1 Gente 2 la risa de tu hija 3 Que me escribas a las 7. O dime.
> gente
-- answer: saturday = 1
< Bien. Que tengas un buen rato hoy, Ria.
< ¿Tienes con quien estar o hablar esta noche? 1 Tengo 2 No mucho 3 Que me escriba un coach
> sí
-- answer: lonely_words = sí
< Qué bueno que no pasas la noche a solas.
advance to 19:10
-- Sat 19:00:00
< Son las 7, Ria, como me dijiste. ¿Qué tal va la noche?
> bien. cocinamos
-- answer: evening_out_words = bien. cocinamos
< Gracias por contarme. ¿Quieres algo esta noche? 1 Un coach 2 Todo bien. O dime.
> todo bien
< Me alegra leerte, Ria. COACH te trae a una persona a cualquier hora.
advance to 11:20
-- Sun 11:10:00
< Buenas, Ria. ¿Algo bueno de ayer, aunque sea poco? X salta.
> se rió muchísimo con los panqueques
-- answer: good_words = se rió muchísimo con los panqueques
< Gracias, Ria. Lo guardo. ¿Te escribo hoy a las 7? 1 Dale 2 No hace falta
> no hace falta
< Bien, no te escribo a las 7. Puedes escribir a toda hora. COACH te trae a una persona.
advance to 21:30
advance to 20:10
-- Mon 18:40:00
< Ria, ¿qué tal te fue hoy? De 1 (mal) a 5 (bien), o dilo a tu manera.
> perdona, me dormí. hoy un 2
-- answer: mood = 2
-- kept for a coach
-- answer: mood_words = perdona, me dormí. hoy un 2
< Gracias. ¿Ganas de beber ahora? 0 nada, 10 lo peor.
> 7
-- answer: urge = 7
< Es fuerte, y lo dijiste. 1 Coach ahora 2 Un plan de 10 minutos 3 Llamar a alguien de confianza. O dime.
> un plan de 10 minutos
-- answer: strong = 2
< Las ganas suben y bajan. Por 10 minutos: agua helada, caminar o bailar. ¿Qué eliges? También vale tu idea.
> agua helada
-- answer: plan_words = agua helada
< Bien. Hazlo ya; te pregunto en 10 minutos. COACH te trae a una persona.
advance 11m
-- Mon 20:20:00
< Diez minutos, y seguiste. ¿Qué tan fuerte ahora, de 0 a 10?
> 4
-- answer: urge = 4
< Eso vale, Ria. Queda guardado. Que descanses.
advance to 18:45
-- Tue 18:40:00
< Ria, una pregunta corta: esta noche, ¿de 1 (dura) a 5 (buena)? O dime qué piensas.
> 4
-- answer: mood = 4
< Gracias. ¿Ganas de beber ahora? 0 nada, 10 lo peor.
> 2
-- answer: urge = 2
< ¿Y una cosa que hiciste hoy por ti? Comer, caminar, llamar, descansar: todo vale.
> fui al trabajo
-- answer: did_words = fui al trabajo
< Eso vale, Ria. Queda guardado. Solo una cosa por hoy, X la salta:
< ¿Qué quiere decir para ti recuperarte, con tus palabras? Todo vale. Lo guardo tal cual. X salta.
> despertar y acordarme de la noche
-- answer: meaning_words = despertar y acordarme de la noche
< Gracias, Ria. Queda tal como lo dijiste.
advance to 18:45
-- Wed 18:40:00
< Buenas, Ria. Solo una cosa: de 1 (mal) a 5 (bien), ¿qué tal vas?
> 4
-- answer: mood = 4
< ¿Algo de hoy que fue para ti? Lo pequeño vale: comer, salir, cantar.
> descansé
-- answer: did_words = descansé
< Eso vale, Ria. Queda guardado. Solo una cosa por hoy, X la salta:
< ¿Algo te frena esta semana? Dime con tus palabras, o responde 1 y te doy una lista. 0 si nada.
> perdí mi pase del bus
-- answer: barrier_words = perdí mi pase del bus
< Gracias por contarme, Ria. Queda guardado para un coach.
< ¿Un paso pequeño antes del viernes? Con tus palabras. Te pregunto una vez; un coach lo ve.
> preguntar en la oficina
-- answer: step_words = preguntar en la oficina
< Guardado, Ria. Te pregunto una vez, el viernes.
advance to 18:45
-- Thu 18:40:00
< Buenas, Ria. Si hoy tuviera nota, de 1 (mal) a 5 (bien), ¿qué le pones?
advance to 16:45
-- Fri 12:30:00
< Tu paso: preguntar en la oficina. 1 Hecho 2 Lo hago menor 3 Lo hablo con un coach. O dime.
-- Fri 16:10:00
< Ya llega el finde, Ria. ¿Entra la risa de tu hija en el plan? Dime qué quieres hacer. Te escribo a las 7 pm: 1 Cada noche 2 Solo una 3 Ninguna
> 3
-- answer: weekend = 3
< Bien, no te escribo a las 7. Puedes escribir a toda hora. COACH te trae a una persona.
advance to 11:20
-- Sat 11:10:00
< Hola Ria. ¿Qué hay para hoy? 1 Gente 2 la risa de tu hija 3 Que me escribas a las 7. O dime.
> algo que me gusta
-- answer: saturday = 2
< Bien. Que tengas un buen rato hoy, Ria.
< ¿Tienes con quien estar o hablar esta noche? 1 Tengo 2 No mucho 3 Que me escriba un coach
> no mucho
-- answer: lonely = 2
< Las noches a solas pesan. 1 Un grupo, también en internet 2 Alguien de confianza 3 Que me escribas a las 9. O dime. COACH te trae a alguien.
> x
advance to 11:20
-- Sun 11:10:00
< Buenas, Ria. ¿Algo bueno de ayer, aunque sea poco? X salta.
> dormí hasta las nueve
-- answer: good_words = dormí hasta las nueve
< Gracias, Ria. Lo guardo. ¿Te escribo hoy a las 7? 1 Dale 2 No hace falta
> 2
< Bien, no te escribo a las 7. Puedes escribir a toda hora. COACH te trae a una persona.
