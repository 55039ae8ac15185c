# Company to two dates is wanted at once: somebody goes to one, nobody to the other, and each is told in its own time.
at 2026-03-02 10:00
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
-- promise first Mon 13:00 dana
< Got it, Ria. Dana sees that and texts you in person by 1 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
advance to 12:31
-- Mon 12:30:00
-- handoff handoff first
-- page dana
dana< LINE: HANDOFF K2, promised by 1 pm. Reply OK to take it, PASS if you can't.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. Ria, English. Phone OK to text. What you type here goes to Ria as you type it. First words within 30 min, please.
dana.2> Hi Ria, Dana here.
-- promise first kept
< Hi Ria, Dana here.
dana< LINE: sent 12:31 pm. 1st word counts, thank you.
dana.2> DONE
dana.2< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
dana.2> Court tomorrow.
-- handoff over
< Dana is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
dana.2< Saved, and Ria is told. Thank you. You're free.
advance 5m
> court march 12 10:30am
< Court: Thu Mar 12, 10:30 am. 1 Right 2 Change it
> 1
-- answer: dating = 1
-- date kept: court
-- answer: date = keep
< Kept: Thu Mar 12, 10:30 am. I text the day before at 6 pm and that day at 8 am. DATES shows all.
> can someone go with me to court
-- company asked
< Asking now who can go with you: Court, Thu Mar 12. You hear from me by 3:30 pm either way.
dana< LINE: somebody would like company. Court, Thu Mar 12, 10:30 am. OK to go along, PASS if you can't. You learn who when it is you.
luis< LINE: ¿vas con alguien? Corte, jue 12 mar, 10:30 am. OK para ir, PASS si no puedes. Te digo quién es si vas.
advance 1h
> visit march 17 2pm
< Visit: Tue Mar 17, 2 pm. 1 Right 2 Change it
> 1
-- answer: dating = 1
-- date kept: visit
-- answer: date = keep
< Kept: Tue Mar 17, 2 pm. I text the day before at 6 pm and that day at 8 am. DATES shows all.
> can someone go with me to the visit
-- company asked
< Asking now who can go with you: Visit, Tue Mar 17. You hear from me by 4:30 pm either way.
dana< LINE: somebody would like company. Visit, Tue Mar 17, 2 pm. OK to go along, PASS if you can't. You learn who when it is you.
luis< LINE: ¿vas con alguien? Cita, mar 17 mar, 2 pm. OK para ir, PASS si no puedes. Te digo quién es si vas.
dana> OK
-- company accepted dana
-- promise company kept
< Dana goes with you: your appointment, Tue Mar 17, 2 pm. Your part: where do you two meet, and what do you need to bring?
dana< LINE: somebody would like company. Court, Thu Mar 12, 10:30 am. OK to go along, PASS if you can't. You learn who when it is you.
dana< Thank you. You go with Ria: Visit, Tue Mar 17, 2 pm. Ria is told. Can't any more? PASS and the name: I ask others.
luis< Cita, mar 17 mar, 2 pm: ya va otra persona, o no hace falta. Gracias.
> at the front door
-- answer: withpart_words = at the front door
< Kept, and Dana reads it. Can't make it, or the time moves? Just tell me, and I tell Dana.
dana< Ria, for Tue Mar 17: "at the front door"
advance to 15:31
-- Mon 15:30:00
-- company: nobody
-- promise company kept
< Nobody free for Thu Mar 12, I'm sorry. A ride: Harbor Transit, 617-555-0121. 1 Talk by phone on the way 2 Someone from my circle 3 Other date. Or tell me.
advance to 17:31
