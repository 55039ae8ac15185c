# A crisis in the middle of a weekend: the look-in that was asked for is not sent while somebody is looked for, and the next one comes.
at 2026-03-06 15:00
> hi
> 1
> Ria
advance to 16:15
> 1
advance to 18:55
> i want to die
advance 6m
dana> OK
dana.2> Hi Ria, Dana here. I'm with you. What is happening?
> i am so tired of it all
dana.2> DONE
dana.2> talked for a while, sister comes over, follow up tomorrow
advance to 11:15
advance to 19:05
