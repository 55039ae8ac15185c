# Somebody beside an overdose writes on and no coach has come: each text asks the coaches again, the person hears once how the search goes, and an hour later it begins anew.
at 2026-03-02 18:00
> my friend wont wake up he took too much
-- handoff crisis overdose_other
-- page dana
-- page luis
< Call 911 now. Say where you are and "won't wake" or "not breathing". Give naloxone. Not breathing? A breath every 5 seconds. Breathing? On their side. Stay.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
> no naloxone
< No change in 3 min: naloxone again. It can wear off, so stay, and 911 even if they wake up. MA law shields callers from drug possession charges.
advance 90s
-- Mon 18:01:00
-- page dana
-- page luis
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
> he is gurgling
-- page dana
-- page luis
< No coach has answered yet. I keep paging coaches until one does. Don't wait alone: call or text 988, any hour. In danger: 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
> he woke up and wont go with the ambulance
advance 90s
-- Mon 18:02:00
-- page ana
-- page dana
-- page luis
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
-- Mon 18:03:00
-- page dana
-- page luis
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
> hes breathing now
-- page dana
-- page luis
-- page ana
advance 55m
-- Mon 18:04:00
-- page ruth
-- page dana
-- page luis
-- page ana
-- page ruth
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:05:00
-- page dana
-- page luis
-- page ana
-- page ruth
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:06:00
-- page omar
-- page dana
-- page luis
-- page ana
-- page ruth
-- page omar
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:08:00
-- page dana
-- page luis
-- page ana
-- page ruth
-- page omar
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:10:00
-- page ruth
-- page omar
-- page dana
-- page luis
-- page ana
-- page dana
-- page luis
-- page ana
-- page ruth
-- page omar
< Someone can talk with you this minute: call or text 988, or 833-773-2445. I go on paging coaches. Too many texts? Reply 0.
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:12:00
-- page dana
-- page luis
-- page ana
-- page ruth
-- page omar
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:15:00
-- page luis
-- page ana
-- page ruth
-- page omar
-- page dana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:20:00
-- page omar
-- page dana
-- page luis
-- page ana
-- page ruth
< 988 and 833-773-2445 have a person on now, free. I have not stopped: the supervisor is being called too. Reply 0 and I keep trying without texts.
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:25:00
-- page ana
-- page ruth
-- page omar
-- page dana
-- page luis
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:30:00
-- page ruth
-- page omar
-- page dana
-- page luis
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:35:00
-- page ruth
-- page omar
-- page dana
-- page luis
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:45:00
-- page dana
-- page luis
-- page ana
-- page ruth
-- page omar
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:50:00
< I'm still at it: coaches and the supervisor are asked again and again. Don't wait alone: 988 or 833-773-2445, call or text. Reply 0 for no texts.
-- Mon 18:55:00
-- page luis
-- page ana
-- page ruth
-- page omar
-- page dana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
> he wont wake agen
-- page dana
-- page luis
-- page ana
-- page ruth
-- page omar
< Call 911 now. Say where you are and "won't wake" or "not breathing". Give naloxone. Not breathing? A breath every 5 seconds. Breathing? On their side. Stay.
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
> no naloxone here
< No change in 3 min: naloxone again. It can wear off, so stay, and 911 even if they wake up. MA law shields callers from drug possession charges.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
ana< Dana has it. Thank you, you're free.
dana.2< It's yours. I've told Luis, Ana, Ruth and Omar. The person, English. Wrote 6:58 pm: "hes breathing now" / "he wont wake agen" / "no naloxone here". Told: 911. Phone OK to text. What you type here goes to the person as you type it. First words within 2 min, please.
dana.2< my friend wont wake up he took too much
dana.2< no naloxone
dana.2< he is gurgling
dana.2< he woke up and wont go with the ambulance
dana.2< hes breathing now
dana.2< he wont wake agen
dana.2< no naloxone here
luis< Dana lo tiene. Gracias, ya puedes descansar.
omar< Dana has it. Thank you, you're free.
ruth< Dana has it. Thank you, you're free.
