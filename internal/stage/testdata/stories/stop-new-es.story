# ALTO as the first text of an unknown phone is obeyed.
at 2026-03-02 18:00
> ALTO
-- opted out
< Warmline: ya no te enviamos mensajes. Para volver, escribe START. A toda hora, gratis: llama al 988, oprime 2. Si hay peligro: 911.
> hola
