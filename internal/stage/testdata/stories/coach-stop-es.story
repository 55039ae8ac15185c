# STOP de un coach: quien dirige lo sabe en el momento.
at 2026-03-02 18:00
luis> STOP
luis< You have opted out of texts from this number. Reply START to opt in again.
omar< LINE: a coach texted STOP, or it is no longer their number; pages can't reach them. First: ring them: they text START. Who is on now: warmline coach list
> me quiero matar
-- handoff crisis suicide_active
-- page dana
< Gracias por contarme. Busco a un coach para ti ahora, no a un agente. ¿Quieres hablar ya? Llama al 988, oprime 2. Gratis, 24/7. Si hay peligro: 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana> OK
-- accepted dana
< Dana, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
< Dana habla inglés y tiene un intérprete. Escribe en español como siempre.
dana.2< It's yours. The person, Spanish. Wrote 6 pm: "me quiero matar". Told: 911, 988. Phone OK to text. What you type here goes to the person as you type it. First words within 2 min, please.
dana.2< K2 writes Spanish. Interpreter: 617-555-0101. Two sentences ready to send as yours: reply 1 or 2.
luis> START
luis< You have opted in to texts from this number again. Reply STOP to opt out, HELP for help.
luis< Qué bueno tenerte de vuelta. Los avisos te llegan otra vez en tus turnos.
