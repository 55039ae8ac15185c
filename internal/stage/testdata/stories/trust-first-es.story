# Antes que nada, qué pasa con lo que uno escribe: se contesta, y no se insiste en apuntar a nadie.
at 2026-03-02 18:00
> es seguro escribir aquí
< Tu coach, los coaches de turno y quien los supervisa. Pasa por la red de teléfono: no es del todo privado. Dudas: escribe COACH.
> ustedes son la policía
-- signal words
-- kept for a coach
< Yo no llamo al 911; solo aviso a coaches. Una persona puede llamar al 911 si hay una vida en peligro. Pregunta sin miedo: COACH.
> puedo tener problemas por esto
-- kept for a coach
< Yo no llamo al 911; solo aviso a coaches. Una persona puede llamar al 911 si hay una vida en peligro. Pregunta sin miedo: COACH.
> cuesta algo
< De nuestra parte es gratis; tu plan de teléfono puede cobrar. El coaching suele ir con vales o MassHealth. Pregunta: COACH.
> hola
< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
