# A safe phone one evening: the program is silent until the person writes, and then answers.
at 2026-03-02 18:00
> hi
> 1
> Ria
> my boyfriend choked me
dana> OK
dana.2> Hey, it is Dana about tomorrow. Good time?
advance 2m
dana.2> DONE
dana.2> no answer
advance 26h
> hey im ok now
advance to 18:45
