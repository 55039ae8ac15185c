# Aún no abre, y palabras de crisis de un teléfono fuera de la lista: aviso y respuesta como para cualquiera, hasta el final. Después vuelve a estar cerrada.
with rehearsal
at 2026-03-02 18:00
> hola
-- kept for a coach: the line is not open to this phone
< Este servicio no ha abierto. Ayuda ahora: 800-327-5050. Llame al 988, oprima 2, gratis 24/7. Si hay peligro: 911.
> me quiero morir
-- handoff crisis suicide_active
-- page luis
-- page dana
< Gracias por contarme. Busco a un coach para ti ahora, no a un agente. ¿Quieres hablar ya? Llama al 988, oprime 2. Gratis, 24/7. Si hay peligro: 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
> por favor
advance 6m
-- Mon 18:01:00
-- page luis
-- page dana
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
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
< Nadie ha respondido; sigo buscando coaches hasta que alguien responda. No esperes a solas: llama al 988, oprime 2, a toda hora. En peligro: 911.
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
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
ana< Luis has it. Thank you, you're free.
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ya avisé a Dana, Ana, Ruth y Omar. La persona, español. A las 6 pm: "hola" / "me quiero morir" / "por favor". Ya le dije: 911, 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 2 min, por favor.
omar< Luis has it. Thank you, you're free.
ruth< Luis has it. Thank you, you're free.
luis.2> Hola, soy Luis. Aquí estoy.
< Hola, soy Luis. Aquí estoy.
luis< LINE: enviado 6:06 pm. Ya cuenta tu primera palabra, gracias.
> gracias
luis.2< gracias
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> está con su hermana
-- handoff over
< Este servicio no ha abierto. Ayuda ahora: 800-327-5050. Llame al 988, oprima 2, gratis 24/7. Si hay peligro: 911.
luis.2< Guardado. La persona ya lo sabe. ¿Le das seguimiento antes de las 8:30 pm? OK o PASS.
> sigues ahí
-- kept for a coach: the line is not open to this phone
advance to 18:45
-- Mon 18:16:00
luis< Eso fue duro. ¿Qué tal quedas? 1 Bien 2 Quiero que me llame Ruth 3 Salgo del turno, por favor
