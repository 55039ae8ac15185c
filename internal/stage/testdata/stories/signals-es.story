# Three low evenings put somebody on the list of those a coach talks to first; the coach hears how many at the start of the shift and takes the first with OK.
at 2026-03-01 18:00
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
-- promise first Sun 21:00 luis
< Listo, Ria. Luis ya lo ve y te escribe en persona antes de las 9 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
advance to 20:31
-- Sun 20:30:00
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
luis.2< Guardado, y Ria ya lo sabe. Gracias. Ya puedes descansar.
advance 20h
advance to 18:45
-- Mon 18:40:00
< Buenas, Ria. Solo una cosa: de 1 (mal) a 5 (bien), ¿qué tal vas?
> 2
-- answer: mood = 2
< Gracias. ¿Ganas en este momento? 0 nada, 10 lo peor.
> 1
-- answer: urge = 1
< ¿Y qué fue bueno para ti hoy? Una ducha vale. Dormir temprano vale.
> x
advance to 18:45
-- Tue 18:40:00
< Ria, una pregunta corta: esta noche, ¿de 1 (dura) a 5 (buena)? O dime qué piensas.
> 1
-- answer: mood = 1
< Gracias. ¿Ganas en este momento? 0 nada, 10 lo peor.
> 2
-- answer: urge = 2
< ¿Y una cosa que hiciste hoy por ti? Comer, caminar, llamar, descansar: todo vale.
> x
advance to 18:45
-- Wed 18:40:00
< Paso a verte, Ria. De 1 (mal) a 5 (bien), ¿qué tal fue todo hoy? Con palabras vale.
> 2
-- answer: mood = 2
-- signal low
< Gracias. ¿Ganas en este momento? 0 nada, 10 lo peor.
> 1
-- answer: urge = 1
< ¿Algo de hoy que fue para ti? Lo pequeño vale: comer, salir, cantar.
> x
look
advance to 08:01
look
dana< LINE: your shift 8 am-11 pm starts now. Reply OK.
luis< LINE: tu turno 8 am-11 pm empieza ya. Responde OK.
luis> OK
luis< Gracias. Coaches de turno: 2. El tuyo va hasta las 11 pm.
luis< LINE: 1 para hablar primero. OK para tomar el primero, PASS para luego.
luis> OK
-- handoff handoff talk
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
luis.2< Es tuyo. Ria, español. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
luis.2> Hola Ria, soy Luis otra vez. Tres días duros. ¿Qué pasa?
< Hola Ria, soy Luis otra vez. Tres días duros. ¿Qué pasa?
luis< LINE: enviado 8:01 am. Ya cuenta tu primera palabra, gracias.
> mi hermano volvió a la casa
luis.2< mi hermano volvió a la casa
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> brother is back and using, she stays with a friend tonight
-- handoff over
< Luis termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
luis.2< Guardado, y Ria ya lo sabe. Gracias. Ya puedes descansar.
dana> OK
dana< Thanks. Coaches on now: 2. You are on until 11 pm.
