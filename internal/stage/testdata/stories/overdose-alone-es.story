# Alguien al lado de una sobredosis sigue escribiendo y no llega nadie: cada mensaje avisa otra vez a los coaches, oye una vez cómo va la búsqueda, y una hora después empieza de nuevo.
at 2026-03-02 18:00
> mi amigo no despierta tomó demasiado
-- handoff crisis overdose_other
-- page luis
-- page dana
< Llama al 911 ya. Di el lugar y "no despierta" o "no respira". Dale naloxona. ¿No respira? Boca a boca, 1 cada 5 segundos. ¿Respira? Ponle de lado. No te vayas.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
> no tengo naloxona
< Sin cambio en 3 min: otra naloxona. Su efecto pasa: no te vayas y llama al 911 aunque despierte. La ley de MA protege a quien llama, aunque haya drogas.
advance 90s
-- Mon 18:01:00
-- page luis
-- page dana
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
> hace gárgaras
-- page luis
-- page dana
< Nadie ha respondido; sigo buscando coaches hasta que alguien responda. No esperes a solas: llama al 988, oprime 2, a toda hora. En peligro: 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
> ya despertó y no quiere ir al hospital
advance 90s
-- Mon 18:02:00
-- page ana
-- page luis
-- page dana
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
-- Mon 18:03:00
-- page luis
-- page dana
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
> ya respira
-- page luis
-- page dana
-- page ana
advance 55m
-- Mon 18:04:00
-- page ruth
-- page luis
-- page dana
-- page ana
-- page ruth
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:05:00
-- page luis
-- page dana
-- page ana
-- page ruth
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:06:00
-- page omar
-- page luis
-- page dana
-- page ana
-- page ruth
-- page omar
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:08:00
-- page luis
-- page dana
-- page ana
-- page ruth
-- page omar
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:10:00
-- page luis
-- page ana
-- page ruth
-- page omar
-- page dana
-- page luis
-- page dana
-- page ana
-- page ruth
-- page omar
< Alguien te escucha ya: llama al 988, oprime 2, o al 833-773-2445. Sigo buscando coaches. ¿Muchos mensajes? Responde 0.
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:12:00
-- page luis
-- page dana
-- page ana
-- page ruth
-- page omar
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:15:00
-- page luis
-- page ana
-- page ruth
-- page omar
-- page dana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:20:00
-- page luis
-- page ana
-- page omar
-- page dana
-- page ruth
< El 988 (oprime 2) y el 833-773-2445 tienen a alguien ahora. No he parado: llamo al supervisor. Responde 0 y sigo sin escribirte.
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:25:00
-- page ana
-- page luis
-- page ruth
-- page omar
-- page dana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:30:00
-- page luis
-- page ana
-- page ruth
-- page omar
-- page dana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:35:00
-- page luis
-- page ana
-- page ruth
-- page omar
-- page dana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:45:00
-- page luis
-- page ana
-- page dana
-- page ruth
-- page omar
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:50:00
< Sigo en esto: pregunto otra vez a los coaches y a quien supervisa. No esperes a solas: 988, oprime 2, o 833-773-2445. Responde 0 y no escribo.
-- Mon 18:55:00
-- page luis
-- page ana
-- page ruth
-- page omar
-- page dana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
> no despierta otra vez
-- page luis
-- page dana
-- page ana
-- page ruth
-- page omar
< Llama al 911 ya. Di el lugar y "no despierta" o "no respira". Dale naloxona. ¿No respira? Boca a boca, 1 cada 5 segundos. ¿Respira? Ponle de lado. No te vayas.
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
> no hay narcan
< Sin cambio en 3 min: otra naloxona. Su efecto pasa: no te vayas y llama al 911 aunque despierte. La ley de MA protege a quien llama, aunque haya drogas.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
ana< Luis has it. Thank you, you're free.
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ya avisé a Dana, Ana, Ruth y Omar. La persona, español. A las 6:58 pm: "ya respira" / "no despierta otra vez" / "no hay narcan". Ya le dije: 911. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 2 min, por favor.
luis.2< mi amigo no despierta tomó demasiado
luis.2< no tengo naloxona
luis.2< hace gárgaras
luis.2< ya despertó y no quiere ir al hospital
luis.2< ya respira
luis.2< no despierta otra vez
luis.2< no hay narcan
omar< Luis has it. Thank you, you're free.
ruth< Luis has it. Thank you, you're free.
