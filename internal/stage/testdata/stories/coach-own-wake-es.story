# A coach in danger who writes again is heard by the one who has the thread, also after the first answer.
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
ruth.2> Luis, habla Ruth. ¿Dónde estás?
luis< Luis, habla Ruth. ¿Dónde estás?
ruth< LINE: sent 6 pm. 1st word counts, thank you.
luis> en mi casa
ruth.2< en mi casa
luis> OK
ruth.2< OK
advance 2m
ruth.2> DONE
ruth.2< Before I let go: in a few words, how is Luis and what's next? (your note, Luis won't see it) If it was a false alarm, begin with FALSE.
ruth.2> ya está con su hermana
-- handoff over
luis< Ruth termina por ahora. No te llegan avisos, sin preguntas, hasta que escribas BACK.
ruth.2< Saved, and Luis is told. Thank you. You're free.
luis> OK
-- signal words
-- kept for a coach
