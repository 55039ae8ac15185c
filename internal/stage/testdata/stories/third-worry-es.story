# Worried about somebody: nothing is said about anybody.
at 2026-03-02 18:00
> toy preocupada x mi hermana, anda usando otra vez
-- handoff handoff third_worry
-- page luis
-- page dana
< Gracias por escribir. No puedo decir quién usa este servicio, pero un coach habla con usted: responda 1. Peligro: 911. A toda hora: 988, oprima 2.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
> 1
< Ya le dije a un coach y sigo hasta que alguien responda. Si quieres, dime de qué se trata. Si urge: 988, oprime 2. En peligro: 911.
