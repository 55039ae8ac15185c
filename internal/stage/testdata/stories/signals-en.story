# Three low evenings put somebody on the list of those a coach talks to first; the coach hears how many at the start of the shift and takes the first with OK.
at 2026-03-01 18:00
> hi
> 1
> Ria
advance to 20:31
dana> OK
dana.2> Hi Ria it's Dana. Good that you are here.
dana.2> DONE
dana.2> settling in
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
dana> OK
dana> OK
dana.2> Hi Ria, Dana again. Three hard days, I see. What's going on?
> my brother is back in the house
dana.2> DONE
dana.2> brother is back and using, she stays with a friend tonight
luis> OK
