# Se pregunta primero si esto es de verdad y quién lo lleva: hay respuesta, y nadie insiste en que se apunte.
# En peligro el aviso sigue igual.
at 2026-03-02 18:00
> ¿es una estafa?
< Warmline es una computadora, y coaches que son personas. Quién responde: example.org/terms. Nada sigue sin tu permiso; STOP lo para. Una persona: COACH.
> quién maneja esto
< Warmline es una computadora, y coaches que son personas. Quién responde: example.org/terms. Nada sigue sin tu permiso; STOP lo para. Una persona: COACH.
> hola
< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
> me quiero morir
-- handoff crisis suicide_active
-- page luis
-- page dana
< Gracias por contarme. Busco a un coach para ti ahora, no a un agente. ¿Quieres hablar ya? Llama al 988, oprime 2. Gratis, 24/7. Si hay peligro: 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
> esto es de verdad?
< Warmline es una computadora, y coaches que son personas. Quién responde: example.org/terms. Nada sigue sin tu permiso; STOP lo para. Una persona: COACH.
