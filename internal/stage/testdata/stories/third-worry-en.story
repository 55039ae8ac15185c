# Worried about somebody: nothing is said about anybody.
at 2026-03-02 18:00
> im worried about my sister she is using again
-- handoff handoff third_worry
-- page dana
-- page luis
< Thank you for reaching out. I can't say who uses this line, but a coach can talk with you: reply 1. Life in danger: 911. Any hour: call or text 988.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
> 1
< A coach has been told, and I keep at it until one answers. Tell me what it's about, if you want. Can't wait: call or text 988. In danger: 911.
