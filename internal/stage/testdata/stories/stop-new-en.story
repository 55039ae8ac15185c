# STOP as the first text of an unknown phone is obeyed.
at 2026-03-02 18:00
> STOP
-- opted out
< You have opted out of texts from this number. Reply START to opt in again.
> hi
