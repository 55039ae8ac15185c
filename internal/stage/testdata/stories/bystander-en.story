# A frightened bystander who does not know yet what it is.
at 2026-03-02 18:00
> my friend is on the floor i think he took somthing
-- handoff crisis overdose_other
-- page dana
-- page luis
< Call 911 now. Say where you are and "won't wake" or "not breathing". Give naloxone. Not breathing? A breath every 5 seconds. Breathing? On their side. Stay.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
> ok i called
< No change in 3 min: naloxone again. It can wear off, so stay, and 911 even if they wake up. MA law shields callers from drug possession charges.
> will the cops come
< I can't call 911 or police; I only page coaches. A person there may call 911 if a life is in danger. Ask them straight: text COACH.
> there is drugs here am i in trouble
< I can't call 911 or police; I only page coaches. A person there may call 911 if a life is in danger. Ask them straight: text COACH.
