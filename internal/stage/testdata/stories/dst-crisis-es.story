# A crisis over the hour that comes twice: no step is lost, none comes twice.
at 2026-11-01 01:50
> me kiero morir
-- handoff crisis suicide_active
-- page ruth
< Gracias por contarme. Busco a un coach para ti ahora, no a un agente. ¿Quieres hablar ya? Llama al 988, oprime 2. Gratis, 24/7. Si hay peligro: 911.
< Ahora no hay coach de turno y busco a otras personas. Para hablar ya: 833-773-2445, llama o escribe, 24/7. En peligro: 911.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
advance 25m
-- Sun 01:51:00
-- page ruth
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Sun 01:52:00
-- page omar
-- page ruth
-- page omar
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Sun 01:53:00
-- page ruth
-- page omar
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Sun 01:54:00
-- page ruth
-- page omar
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Sun 01:55:00
-- page ruth
-- page omar
< Nadie ha respondido; sigo buscando coaches hasta que alguien responda. No esperes a solas: llama al 988, oprime 2, a toda hora. En peligro: 911.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Sun 01:56:00
-- page ruth
-- page omar
-- page ruth
-- page omar
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Sun 01:58:00
-- page ruth
-- page omar
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Sun 01:00:00
-- page ruth
-- page omar
< Alguien te escucha ya: llama al 988, oprime 2, o al 833-773-2445. Sigo buscando coaches. ¿Muchos mensajes? Responde 0.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Sun 01:01:00
-- page omar
-- page ruth
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Sun 01:02:00
-- page ruth
-- page omar
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Sun 01:06:00
-- page omar
-- page ruth
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Sun 01:10:00
< El 988 (oprime 2) y el 833-773-2445 tienen a alguien ahora. No he parado: llamo al supervisor. Responde 0 y sigo sin escribirte.
-- Sun 01:11:00
-- page ruth
-- page omar
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth> OK
-- accepted ruth
< Ruth, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
< Ruth habla inglés y tiene un intérprete. Escribe en español como siempre.
omar< Ruth has it. Thank you, you're free.
ruth.2< It's yours. I've told Omar. The person, Spanish. Wrote 1:50 am: "me kiero morir". Told: 911, 988. Phone OK to text. What you type here goes to the person as you type it. First words within 2 min, please.
ruth.2< K2 writes Spanish. Interpreter: 617-555-0101. Two sentences ready to send as yours: reply 1 or 2.
