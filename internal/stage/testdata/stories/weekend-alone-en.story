# A weekend of few words: no look-in is wanted on Friday, Saturday is answered by silence, on Sunday a coach is asked for. STOP takes look-ins along.
at 2026-03-06 15:00
> hi
> 1
> Ria
advance to 16:15
> 3
advance to 17:31
dana> OK
dana.2> Hi Ria it's Dana. Good that you are here.
dana.2> DONE
dana.2> settling in
advance to 11:15
advance to 17:30
advance to 11:15
> x
advance to 16:00
> can you check on me on friday
advance 96h
advance to 16:15
> 1
> STOP
advance 48h
