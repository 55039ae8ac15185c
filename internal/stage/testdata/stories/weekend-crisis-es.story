# A crisis in the middle of a weekend: the look-in that was asked for is not sent while somebody is looked for, and the next one comes.
at 2026-03-06 15:00
> hola
> 2
> Ria
advance to 16:15
> 1
advance to 18:55
> me quiero morir
advance 6m
luis> OK
luis.2> Hola Ria, soy Luis. Estoy contigo. ¿Qué pasa?
> estoy cansada de todo
luis.2> DONE
luis.2> talked for a while, sister comes over, follow up tomorrow
advance to 11:15
advance to 19:05
