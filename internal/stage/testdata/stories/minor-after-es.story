# Under 18: no flow of the program comes after the coach.
at 2026-03-02 18:00
> hola
< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
> tengo 15
-- handoff handoff minor
-- page luis
-- page ruth
-- page dana
< Gracias por decirlo. Esto es para adultos; un coach busca contigo un buen lugar. Ya le dije. A toda hora: 988, oprime 2. Peligro: 911.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis> OK
-- accepted luis
< Luis, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ya avisé a Ruth y Dana. La persona, español. A las 6 pm: "hola" / "tengo 15". Ya le dije: 911, 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
ruth< Luis has it. Thank you, you're free.
luis.2> Hola, soy Luis, coach. Te busco el lugar que te toca.
< Hola, soy Luis, coach. Te busco el lugar que te toca.
luis< LINE: enviado 6 pm. Ya cuenta tu primera palabra, gracias.
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> llamamos juntos a la línea de jóvenes
-- handoff over
< Luis termina por ahora. Soy otra vez un programa. COACH te trae a una persona a toda hora.
luis.2< Guardado. La persona ya lo sabe. ¿Le das seguimiento antes de las 8 pm? OK o PASS.
advance to 18:45
advance 24h
-- Tue 18:00:00
-- follow-up left to the coach
