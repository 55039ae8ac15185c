# ALTO as the first text of an unknown phone is obeyed.
at 2026-03-02 18:00
> ALTO
-- opted out
< Warmline: you are opted out, no more msgs. START brings you back. Any hour, free: call or text 988. In danger: 911.
> hola
