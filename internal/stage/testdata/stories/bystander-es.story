# Un testigo asustado que todavía no sabe qué es.
at 2026-03-02 18:00
> mi amigo esta en el piso creo que se tomo algo
-- handoff crisis overdose_other
-- page luis
-- page dana
< Llama al 911 ya. Di el lugar y "no despierta" o "no respira". Dale naloxona. ¿No respira? Boca a boca, 1 cada 5 segundos. ¿Respira? Ponle de lado. No te vayas.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
> ya llame
< Sin cambio en 3 min: otra naloxona. Su efecto pasa: no te vayas y llama al 911 aunque despierte. La ley de MA protege a quien llama, aunque haya drogas.
> va a venir la policia
< Yo no llamo al 911; solo aviso a coaches. Una persona puede llamar al 911 si hay una vida en peligro. Pregunta sin miedo: COACH.
> hay drogas aqui, me van a arrestar
< Yo no llamo al 911; solo aviso a coaches. Una persona puede llamar al 911 si hay una vida en peligro. Pregunta sin miedo: COACH.
