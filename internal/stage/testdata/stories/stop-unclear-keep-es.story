# Asked whether the texts should stop: they go on, or come less often, or end.
with carrier off
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
> no me interesa
< ¿Paro los mensajes? 1 Parar 2 Menos 3 Seguir. Si no me dices, paro.
advance 1m
> 3
< Bien, sigo como antes. STOP los termina a toda hora.
advance to 18:45
-- Mon 18:40:00
< Marta, una pregunta corta: esta noche, ¿de 1 (dura) a 5 (buena)? O dime qué piensas.
> 4
-- answer: mood = 4
< ¿Algo de hoy que fue para ti? Lo pequeño vale: comer, salir, cantar.
> ya estuvo
< ¿Paro los mensajes? 1 Parar 2 Menos 3 Seguir. Si no me dices, paro.
advance 1m
> 2
-- answer: cadence = 3
< Listo: tres por semana desde ahora. Si luego quieres otra cosa, dime.
< ¿Algo de hoy que fue para ti? Lo pequeño vale: comer, salir, cantar.
> ya estuvo
< ¿Paro los mensajes? 1 Parar 2 Menos 3 Seguir. Si no me dices, paro.
advance 1m
> 1
-- opted out
-- promise first taken_back
< Warmline: este teléfono no recibe otro mensaje. Para volver, escribe START. Emergencia: 911.
