# After an own crisis a coach is off the pages, and BACK brings them on again.
at 2026-03-02 18:00
luis> me quiero morir
-- handoff crisis suicide_active
-- page omar
-- page ruth
luis< Gracias por contarme. Busco a un coach para ti ahora, no a un agente. ¿Quieres hablar ya? Llama al 988, oprime 2. Gratis, 24/7. Si hay peligro: 911.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth> OK
-- accepted ruth
luis< Ruth, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
luis< Ruth habla inglés y tiene un intérprete. Escribe en español como siempre.
omar< Ruth has it. Thank you, you're free.
ruth.2< It's yours. I've told Omar. Luis, Spanish. Wrote 6 pm: "me quiero morir". Told: 911, 988. Phone OK to text. What you type here goes to Luis as you type it. First words within 2 min, please.
ruth.2< K2 writes Spanish. Interpreter: 617-555-0101. Two sentences ready to send as yours: reply 1 or 2.
ruth.2> Luis, habla Ruth.
luis< Luis, habla Ruth.
ruth< LINE: sent 6 pm. 1st word counts, thank you.
ruth.2> DONE
ruth.2< Before I let go: in a few words, how is Luis and what's next? (your note, Luis won't see it) If it was a false alarm, begin with FALSE.
ruth.2> con su hermana
-- handoff over
luis< Ruth termina por ahora. No te llegan avisos, sin preguntas, hasta que escribas BACK.
ruth.2< Saved, and Luis is told. Thank you. You're free.
> kiero morirme
-- handoff crisis suicide_active
-- page dana
< Gracias por contarme. Busco a un coach para ti ahora, no a un agente. ¿Quieres hablar ya? Llama al 988, oprime 2. Gratis, 24/7. Si hay peligro: 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana> OK
-- accepted dana
< Dana, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
< Dana habla inglés y tiene un intérprete. Escribe en español como siempre.
dana.2< It's yours. The person, Spanish. Wrote 6 pm: "kiero morirme". Told: 911, 988. Phone OK to text. What you type here goes to the person as you type it. First words within 2 min, please.
dana.2< K2 writes Spanish. Interpreter: 617-555-0101. Two sentences ready to send as yours: reply 1 or 2.
luis> BACK
luis< Qué bueno tenerte de vuelta. Los avisos te llegan otra vez en tus turnos.
sam> me quiero morir
-- handoff crisis suicide_active
-- page luis
-- page dana
dana< LINE: URGENT page M2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
sam< Gracias por contarme. Busco a un coach para ti ahora, no a un agente. ¿Quieres hablar ya? Llama al 988, oprime 2. Gratis, 24/7. Si hay peligro: 911.
