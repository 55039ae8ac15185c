# A note after the first DONE never reaches the person, least of all on a phone that somebody else may read.
at 2026-03-02 18:00
> hi
> 1
> Ria
> my boyfriend choked me
dana> OK
dana.2> DONE
dana.2> no answer, he may have the phone
