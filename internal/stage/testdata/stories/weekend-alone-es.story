# A weekend of few words: no look-in is wanted on Friday, Saturday is answered by silence, on Sunday a coach is asked for. STOP takes look-ins along.
at 2026-03-06 15:00
> hola
> 2
> Ria
advance to 16:15
> 3
advance to 17:31
luis> OK
luis.2> Hola Ria, soy Luis. Qué bueno que estás aquí.
luis.2> DONE
luis.2> settling in
advance to 11:15
advance to 17:30
advance to 11:15
> x
advance to 16:00
> me puedes escribir el viernes
advance 96h
advance to 16:15
> 1
> STOP
advance 48h
