# Who can go to court with me: the date is not known yet, what it is for is.
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
advance 10m
> can somebody come with me to court
< Which day and time? Like: dec 15, 9 am. The place too, if you like: at Brockton.
> saturday 1 pm
-- answer: dating_words = saturday 1 pm
< Court: Sat Mar 7, 1 pm. 1 Right 2 Change it
> 1
-- answer: dating = 1
-- date kept: court
-- company asked
-- answer: date = keep
< Kept: Sat Mar 7, 1 pm. I text the day before at 6 pm and that day at 8 am. DATES shows all.
< Asking now who can go with you: Court, Sat Mar 7. You hear from me by 3 pm either way.
dana< LINE: somebody would like company. Court, Sat Mar 7, 1 pm. OK to go along, PASS if you can't. You learn who when it is you.
luis< LINE: ¿vas con alguien? Corte, sab 7 mar, 1 pm. OK para ir, PASS si no puedes. Te digo quién es si vas.
