# Sleepy again after naloxone is a new crisis.
at 2026-03-02 18:00
> my friend wont wake up he took too much
-- handoff crisis overdose_other
-- page dana
-- page luis
< Call 911 now. Say where you are and "won't wake" or "not breathing". Give naloxone. Not breathing? A breath every 5 seconds. Breathing? On their side. Stay.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
> gave narcan hes awake
< No change in 3 min: naloxone again. It can wear off, so stay, and 911 even if they wake up. MA law shields callers from drug possession charges.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. I've told Luis. The person, English. Wrote 6 pm: "my friend wont wake up he took too much" / "gave narcan hes awake". Told: 911. Phone OK to text. What you type here goes to the person as you type it. First words within 2 min, please.
luis< Dana lo tiene. Gracias, ya puedes descansar.
dana.2> Good. Stay with him.
< Good. Stay with him.
dana< LINE: sent 6 pm. 1st word counts, thank you.
> hes falling asleep again wont wake up
-- new danger: overdose_other
< Program here. 911 now: where, "not breathing". Naloxone. Not breathing? A breath every 5 seconds. Breathing? On their side. Stay. Your coach is told.
dana.2< URGENT, new: the person wrote words that need you now. Read this thread first.
dana.2< hes falling asleep again wont wake up
