# Aún no abre, una crisis, y ningún teléfono está comprobado: dónde hay ayuda, cada vez, y sin prometer un coach.
with rehearsal
with dana unverified
with luis unverified
with ana unverified
with ruth unverified
with omar unverified
at 2026-03-02 18:00
> me quiero morir
-- handoff crisis suicide_active
< Este servicio no ha abierto. Ayuda ahora: 800-327-5050. Llame al 988, oprima 2, gratis 24/7. Si hay peligro: 911.
> me quiero morir
< Este servicio no ha abierto. Ayuda ahora: 800-327-5050. Llame al 988, oprima 2, gratis 24/7. Si hay peligro: 911.
advance 30m
> mi amigo no respira
-- handoff raised: crisis overdose_other
< Llama al 911 ya. Di el lugar y "no despierta" o "no respira". Dale naloxona. ¿No respira? Boca a boca, 1 cada 5 segundos. ¿Respira? Ponle de lado. No te vayas.
< Este servicio no ha abierto. Ayuda ahora: 800-327-5050. Llame al 988, oprima 2, gratis 24/7. Si hay peligro: 911.
> me quiero morir
-- handoff raised: crisis suicide_active
< Este servicio no ha abierto. Ayuda ahora: 800-327-5050. Llame al 988, oprima 2, gratis 24/7. Si hay peligro: 911.
