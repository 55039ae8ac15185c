# Days to leave out, by the menu word and out of the blue.
at 2026-03-02 16:30
> hola
> 2
> Marta
advance 61m
> DIAS
> lunes y martes
advance to 18:45
> los domingos no
advance to 18:45
