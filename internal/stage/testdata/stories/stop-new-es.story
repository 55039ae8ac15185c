# ALTO as the first text of an unknown phone is obeyed.
at 2026-03-02 18:00
> ALTO
-- opted out
< Warmline: este teléfono no recibe otro mensaje. Para volver, escribe START. Emergencia: 911.
> hola
