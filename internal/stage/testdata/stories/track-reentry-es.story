# Sale hoy de la cárcel: lo de antes se dice enseguida, y si responde con peligro se avisa.
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
> me soltaron hoy
-- signal words
-- kept for a coach
< Qué bueno que me dices. ¿Ya saliste? 1 Ya estoy fuera 2 Falta poco 3 No es eso. O dime.
> 1
-- answer: free = 1
-- track reentry
< Qué bueno tenerte fuera, Luz. En serio: tu cuerpo ya no aguanta lo de antes. Naloxona cerca, nunca a solas. ¿Qué tal la noche?
> mal. use lo de antes y no me puedo mantener despierta
-- handoff crisis overdose_self
-- page luis
-- page dana
< Llama al 911 ya, aunque te sientas bien. Di lo que tomaste y el lugar. Abre la puerta, no te quedes a solas. Ya busco a un coach.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
