# They ask who goes along: nobody is asked by that, and nobody is named who has not said yes.
at 2026-12-07 16:30
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
> how often
< How many days a week should I text first, 1 to 7? PAUSE stops me for a while.
> 1
-- answer: cadence = 1
< Done: 1 a week from now. Want more or fewer later? Just say so.
advance to 19:05
-- Mon 19:00:00
-- handoff handoff first
-- page dana
dana< LINE: HANDOFF K2, promised by 7:30 pm. Reply OK to take it, PASS if you can't.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. Ria, English. Phone OK to text. What you type here goes to Ria as you type it. First words within 30 min, please.
dana.2> Hi Ria, Dana here. Glad you're in.
-- promise first kept
< Hi Ria, Dana here. Glad you're in.
dana< LINE: sent 7:05 pm. 1st word counts, thank you.
dana.2> DONE
dana.2< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
dana> new, settling in
-- handoff over
< Dana is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
dana.2< Saved, and Ria is told. Thank you. You're free.
advance 14h
> court dec 17 9am at brockton
< Court, brockton: Thu Dec 17, 9 am. 1 Right 2 Change it
> 1
-- answer: dating = 1
-- date kept: court
-- answer: date = keep
< Got it: Thu Dec 17, 9 am. I can text the day before at 6 pm and that day at 7 am. 7 am OK? 1 Yes 2 Make it 8. I use 7 only if you say 1.
> 7 is fine
-- answer: dateseven_words = 7 is fine
< Got it: Thu Dec 17, 9 am. I can text the day before at 6 pm and that day at 7 am. 7 am OK? 1 Yes 2 Make it 8. I use 7 only if you say 1.
> 1
-- answer: dateseven = 1
-- answer: date = seven
< Kept: Thu Dec 17, 9 am. I text the day before at 6 pm and that day at 7 am. DATES shows all.
> who is coming with me
< Nobody is asked so far. Text GO WITH ME, and I ask who can.
> can someone go with me
-- company asked
< Asking now who can go with you: Court, brockton, Thu Dec 17. You hear from me by 12 pm either way.
dana< LINE: somebody would like company. Court, Thu Dec 17, 9 am. OK to go along, PASS if you can't. You learn who when it is you.
luis< LINE: ¿vas con alguien? Corte, jue 17 dic, 9 am. OK para ir, PASS si no puedes. Te digo quién es si vas.
> who is coming with me
< Asking now who can go with you: Court, brockton, Thu Dec 17. You hear from me by 12 pm either way.
dana> OK
-- company accepted dana
-- promise company kept
< Dana goes with you: your appointment, Thu Dec 17, 9 am. Your part: where do you two meet, and what do you need to bring?
dana< Thank you. You go with Ria: Court, brockton, Thu Dec 17, 9 am. Ria is told. Can't any more? PASS and the name: I ask others.
luis< Corte, jue 17 dic, 9 am: ya va otra persona, o no hace falta. Gracias.
> by the front door
-- answer: withpart_words = by the front door
< Kept, and Dana reads it. Can't make it, or the time moves? Just tell me, and I tell Dana.
dana< Ria, for Thu Dec 17: "by the front door"
> whos coming with me to court
< Dana goes with you already: Court, brockton, Thu Dec 17, 9 am.
