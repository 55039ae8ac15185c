# Asks for a coach when none is on: the time told has a coach behind it, and is kept.
at 2026-03-02 23:30
> can i talk to a real person
-- handoff handoff human
-- promise callback Tue 09:00 dana
< No coach is on right now. Dana texts you by 9 am. Someone to talk to now: 833-773-2445, call or text, 24/7. In danger: 911.
advance to 08:01
-- Tue 08:00:00
-- page luis
-- page dana
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
advance to 08:29
advance to 08:31
-- Tue 08:30:00
-- page dana
dana< LINE: HANDOFF K2, promised by 9 am. Reply OK to take it, PASS if you can't.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. I've told Luis. The person, English. Wrote 11:30 pm: "can i talk to a real person". Told: 911. Phone OK to text. What you type here goes to the person as you type it. First words within 30 min, please.
luis< Dana lo tiene. Gracias, ya puedes descansar.
dana.2> Hi, it's Dana. You asked for a person last night. How are you this morning?
-- promise callback kept
< Hi, it's Dana. You asked for a person last night. How are you this morning?
dana< LINE: sent 8:31 am. 1st word counts, thank you.
advance 40m
