# A coach whose phone is not proved yet is heard like anybody when in danger.
with luis unverified
at 2026-03-02 18:00
luis> me quiero morir
-- handoff crisis suicide_active
-- page omar
-- page ruth
luis< Gracias por contarme. Busco a un coach para ti ahora, no a un agente. ¿Quieres hablar ya? Llama al 988, oprime 2. Gratis, 24/7. Si hay peligro: 911.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
