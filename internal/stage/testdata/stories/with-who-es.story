# ¿Quién puede ir a la corte?: la fecha falta todavía, y de qué es ya se sabe. A la 1 se dice "la 1".
at 2026-03-02 12:00
> hola
< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
> 2
-- joined
-- answer: consent = sms_recurring
-- answer: lang = es
< Warmline: listo. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas de msjs y datos. HELP o AYUDA: ayuda. STOP: parar. example.org/terms
< Soy una computadora; los coaches son personas que ya pasaron por esto. No es el 911 ni del todo privado. COACH te trae a una persona.
< ¿Qué te ayuda ahora? 1 Que alguien me escriba 2 Algo que me frena 3 Conocer gente. O dilo a tu manera. ¿Y qué nombre uso contigo? Cualquiera vale.
> Marta
-- answer: name = Marta
-- answer: name_words = Marta
-- promise first Mon 15:00 luis
< Listo, Marta. Luis ya lo ve y te escribe en persona antes de las 3 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
advance 10m
> quien puede ir conmigo a la corte
< ¿Qué fecha y hora? Por ejemplo: 15 dic, 9 am. Y el lugar, si quieres: en Brockton.
> el sabado a la 1 pm
-- answer: dating_words = el sabado a la 1 pm
< Corte: sab 7 mar, 1 pm. 1 Correcto 2 Cambiar
> 1
-- answer: dating = 1
-- date kept: court
-- company asked
-- answer: date = keep
< Anotado: sab 7 mar, 1 pm. Te escribo la tarde antes a las 6 pm y luego a las 8 am. CITAS te las dice.
< Ya pregunto quién puede ir contigo: Corte, sab 7 mar. Antes de las 3 pm te digo.
dana< LINE: somebody would like company. Court, Sat Mar 7, 1 pm. OK to go along, PASS if you can't. You learn who when it is you.
luis< LINE: ¿vas con alguien? Corte, sab 7 mar, 1 pm. OK para ir, PASS si no puedes. Te digo quién es si vas.
