# Under 18: no flow of the program comes after the coach.
at 2026-03-02 18:00
> hola
< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
> tengo 15
< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
luis> OK
luis< Ahora no hay aviso para ti. Gracias.
luis.2> Hola, soy Luis, coach. Te busco el lugar que te toca.
luis.2< Ahora no llevas ningún chat: esto no le llega a nadie.
luis.2> DONE
luis.2< Ahora no llevas ningún chat: esto no le llega a nadie.
luis.2> llamamos juntos a la línea de jóvenes
luis.2< Ahora no llevas ningún chat: esto no le llega a nadie.
advance to 18:45
advance 24h
