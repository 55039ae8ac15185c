# Spanish from now on, and back.
at 2026-03-02 16:30
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
-- promise first Mon 19:30 dana
< Got it, Ria. Dana sees that and texts you in person by 7:30 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
advance 61m
> español
-- answer: lang = es
< Listo: en español desde ahora. ENGLISH lo cambia.
advance to 18:45
-- Mon 18:40:00
< Ria, una pregunta corta: esta noche, ¿de 1 (dura) a 5 (buena)? O dime qué piensas.
> 4
-- answer: mood = 4
< ¿Algo de hoy que fue para ti? Lo pequeño vale: comer, salir, cantar.
> cociné
-- answer: did_words = cociné
< Eso vale, Ria. Queda guardado. Que descanses.
> english
-- answer: lang = en
< Done: English from now. ESPAÑOL changes it back.
