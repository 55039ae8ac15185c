# Sale el martes, con sus palabras: desde esa noche cada noche, y lo que el cuerpo ya no aguanta.
at 2026-03-01 13:00
> hola
< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
> 2
-- joined
-- answer: consent = sms_recurring
-- answer: lang = es
< Warmline: listo. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas de msjs y datos. HELP o AYUDA: ayuda. STOP: parar. example.org/terms
< Soy una computadora; los coaches son personas que ya pasaron por esto. No es el 911 ni del todo privado. COACH te trae a una persona.
< ¿Qué te ayuda ahora? 1 Que alguien me escriba 2 Algo que me frena 3 Conocer gente. O dilo a tu manera. ¿Y qué nombre uso contigo? Cualquiera vale.
> Luz
-- answer: name = Luz
-- answer: name_words = Luz
-- promise first Sun 16:00 luis
< Listo, Luz. Luis ya lo ve y te escribe en persona antes de las 4 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
> salgo del centro el martes
-- signal words
-- kept for a coach
< Sales el mar 3 mar, anotado. Desde esa noche te escribo a diario dos semanas: al inicio es lo duro. 1 Correcto 2 Otra fecha
> 1
-- answer: out = 1
-- track return
< Anotado, Luz. Si cambia, dime la fecha nueva. COACH te trae a una persona cuando quieras.
advance to 15:31
-- Sun 15:30:00
-- handoff handoff first
-- page luis
luis< LINE: HANDOFF, aviso K2, prometido antes de las 4 pm. OK para tomarlo, PASS si no puedes.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
luis.2< Es tuyo. Luz, español. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
luis.2> Hola Luz, soy Luis.
-- promise first kept
< Hola Luz, soy Luis.
luis< LINE: enviado 3:31 pm. Ya cuenta tu primera palabra, gracias.
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> Sale del centro el martes.
-- handoff over
< Luis termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
luis.2< Guardado, y Luz ya lo sabe. Gracias. Ya puedes descansar.
advance 24h
advance to 18:45
-- Mon 18:40:00
< Luz, ¿qué tal te fue hoy? De 1 (mal) a 5 (bien), o dilo a tu manera.
advance 23h58m
-- Tue 18:40:00
-- signal silent
< Qué bueno tenerte fuera, Luz. En serio: tu cuerpo ya no aguanta lo de antes. Naloxona cerca, nunca a solas. ¿Qué tal la noche?
> bien, creo
-- signal words
-- kept for a coach
-- answer: mood_words = bien, creo
< Gracias por contarme. Queda para un coach. ¿Ganas ahora, de 0 a 10?
> 2
-- answer: urge = 2
< Naloxona gratis: Harbor Pharmacy, 617-555-0118. Tenla donde alguien la alcance. Te escribo cada noche.
advance 24h
-- Wed 18:40:00
< Hola Luz. ¿Qué tal la noche? De 1 (dura) a 5 (buena), o cuenta.
> 4
-- answer: mood = 4
< Gracias. ¿Ganas en este momento? 0 nada, 10 lo peor.
> llamé a mi hermana
-- answer: urge_words = llamé a mi hermana
< ¿Algo de hoy que fue para ti? Lo pequeño vale: comer, salir, cantar.
advance 24h
-- Thu 18:40:00
< Luz, paso a saludar. ¿Noche dura o buena, de 1 a 5? X salta, sin explicar.
