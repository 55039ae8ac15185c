# Days to leave out, by the menu word and out of the blue.
at 2026-03-02 16:30
> hi
> 1
> Ria
advance 61m
> DAYS
> monday and tuesday
advance to 18:45
> not on sundays
advance to 18:45
