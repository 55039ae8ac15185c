# The amount of before, and falling asleep: nobody waits for plainer words.
at 2026-03-02 12:00
> hi
< Warmline: texts and real coaches, adults 18+. Want in? Reply 1. Recurring msgs, number varies. Msg&data rates may apply. HELP: help. STOP: end. Español: 2
> 1
-- joined
-- answer: consent = sms_recurring
< Warmline: you're in. Recurring msgs, number varies. Msg&data rates may apply. HELP for help, STOP to end. Terms: example.org/terms
< Two honest things. I'm a computer; the coaches are people who have been there. And this isn't 911 or fully private. Text COACH any time for a person.
< What would help most right now? 1 Someone checking in 2 Something in my way 3 Finding people. Or tell me. And what can I call you? Any name works.
> Ria
-- answer: name = Ria
-- answer: name_words = Ria
-- promise first Mon 15:00 dana
< Got it, Ria. Dana sees that and texts you in person by 3 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
> took what i used to and im falling asleep
-- handoff crisis overdose_self
-- page dana
-- page luis
< Call 911 now, even if you feel OK. Say what you took and where you are. Unlock the door, stay near someone, sit up. I'm paging a coach now too.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
advance 30s
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. I've told Luis. Ria, English. Wrote 12 pm: "took what i used to and im falling asleep". Told: 911. Phone OK to text. What you type here goes to Ria as you type it. First words within 2 min, please.
luis< Dana lo tiene. Gracias, ya puedes descansar.
dana.2> Ria, call 911 now. I'm with you.
-- promise first kept
< Ria, call 911 now. I'm with you.
dana< LINE: sent 12 pm. 1st word counts, thank you.
