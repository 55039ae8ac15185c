# Three low evenings put somebody on the list of those a coach talks to first; the coach hears how many at the start of the shift and takes the first with OK.
at 2026-03-01 18:00
> hola
> 2
> Ria
advance to 20:31
luis> OK
luis.2> Hola Ria, soy Luis. Qué bueno que estás aquí.
luis.2> DONE
luis.2> settling in
advance 20h
advance to 18:45
> 2
> 1
> x
advance to 18:45
> 1
> 2
> x
advance to 18:45
> 2
> 1
> x
look
advance to 08:01
look
luis> OK
luis> OK
luis.2> Hola Ria, soy Luis otra vez. Tres días duros. ¿Qué pasa?
> mi hermano volvió a la casa
luis.2> DONE
luis.2> brother is back and using, she stays with a friend tonight
dana> OK
