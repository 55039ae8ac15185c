# The phone is confirmed after a coach has the thread: the coach hears it.
at 2026-03-02 18:00
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
-- promise first Mon 21:00 dana
< Got it, Ria. Dana sees that and texts you in person by 9 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
> he hit me and he wont let me leave
-- handoff crisis violence
-- page dana
-- page luis
< Got it, thanks. Is it OK to text this phone now? Reply 1 for yes, 2 for not now. In any emergency call 911, or text 911 if you can't talk.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
dana> OK
-- accepted dana
-- not said: joins
dana.2< It's yours. Ria, English. Wrote 6 pm: "he hit me and he wont let me leave". Told: 911. Read the next text before you write anything.
dana.2< Phone may be shared. Write nothing you would not want read aloud. One opener: "Hey, it's Dana about tomorrow. Good time?"
luis< Dana lo tiene. Gracias, ya puedes descansar.
advance 20s
> 1
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< Ria says it's OK to text this phone now.
dana.2> Hey, it is Dana about tomorrow. Good time?
-- promise first kept
< Hey, it is Dana about tomorrow. Good time?
dana< LINE: sent 6 pm. 1st word counts, thank you.
