# Un coach dice en una nota cómo va el tratamiento; si no es una palabra de esas, se le pregunta.
at 2026-03-02 16:00
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
-- promise first Mon 19:00 luis
< Listo, Luz. Luis ya lo ve y te escribe en persona antes de las 7 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
advance to 18:31
-- Mon 18:30:00
-- handoff handoff first
-- page luis
luis< LINE: HANDOFF, aviso K2, prometido antes de las 7 pm. OK para tomarlo, PASS si no puedes.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
luis.2< Es tuyo. Luz, español. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
luis.2> Hola Luz, soy Luis. ¿Qué te ayuda?
-- promise first kept
< Hola Luz, soy Luis. ¿Qué te ayuda?
luis< LINE: enviado 6:31 pm. Ya cuenta tu primera palabra, gracias.
> sali del detox el domingo
luis.2< sali del detox el domingo
luis.2> # track casa
luis.2< ¿En qué va? # TRACK y: espera, alta, libre (si estuvo preso), junto, solo esto, o nada.
luis.2> # track alta
-- track return
luis.2< Guardado. Luz, tratamiento: alta reciente, desde hoy. Los mensajes de la noche lo siguen. ¿No es eso? Otra nota # TRACK lo cambia.
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> Ya salió del detox.
-- handoff over
< Luis termina por ahora. Soy el programa otra vez. Tus mensajes siguen como antes. COACH te trae a una persona.
luis.2< Guardado, y Luz ya lo sabe. Gracias. Ya puedes descansar.
advance to 18:45
-- Mon 18:40:00
< Qué bueno tenerte fuera, Luz. En serio: tu cuerpo ya no aguanta lo de antes. Naloxona cerca, nunca a solas. ¿Qué tal la noche?
> 4
-- answer: mood = 4
< Naloxona gratis: Harbor Pharmacy, 617-555-0118. Tenla donde alguien la alcance. Te escribo cada noche.
> COACH
-- handoff handoff human
-- page luis
-- page dana
< Ya le dije a un coach y sigo hasta que alguien responda. Si quieres, dime de qué se trata. Si urge: 988, oprime 2. En peligro: 911.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF M2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ya avisé a Dana. Luz, español. A las 6:45 pm: "COACH". Ya le dije: 911, 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
luis.2< Tratamiento: alta reciente.
