# La familia pregunta por lo suyo: un texto honesto, y llega un coach.
at 2026-03-02 18:00
> soy la mamá de alguien en recuperación
-- handoff handoff third_worry
-- page luis
-- page dana
< Gracias por escribir. No puedo decir quién usa este servicio, pero un coach habla con usted: responda 1. Peligro: 911. A toda hora: 988, oprima 2.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
> hay algo para la familia
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ya avisé a Dana. La persona, español. A las 6 pm: "soy la mamá de alguien en recuperación" / "hay algo para la familia". Ya le dije: 911, 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
luis.2> Hola, soy Luis. Sí hay. ¿Cómo ha sido la semana para usted?
< Hola, soy Luis. Sí hay. ¿Cómo ha sido la semana para usted?
luis< LINE: enviado 6 pm. Ya cuenta tu primera palabra, gracias.
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> Le di el grupo de familias.
-- handoff over
< Luis termina por ahora. Soy otra vez un programa. COACH te trae a una persona a toda hora.
luis.2< Guardado. La persona ya lo sabe. ¿Le das seguimiento antes de las 8 pm? OK o PASS.
