# Aún no abre: un teléfono que no está en la lista lo oye una vez al día, y sus palabras se guardan. STOP vale igual.
with rehearsal
with carrier off
at 2026-03-02 18:00
> hola
-- kept for a coach: the line is not open to this phone
< Este servicio no ha abierto. Ayuda ahora: 800-327-5050. Llame al 988, oprima 2, gratis 24/7. Si hay peligro: 911.
> hola, necesito hablar con alguien
-- kept for a coach: the line is not open to this phone
> tengo muchas ganas de usar
-- kept for a coach: the line is not open to this phone
advance 24h
> hola
-- kept for a coach: the line is not open to this phone
< Este servicio no ha abierto. Ayuda ahora: 800-327-5050. Llame al 988, oprima 2, gratis 24/7. Si hay peligro: 911.
> AYUDA
-- kept for a coach: the line is not open to this phone
> STOP
-- opted out
< Warmline: este teléfono no recibe otro mensaje. Para volver, escribe START. Emergencia: 911.
advance 24h
> hola
