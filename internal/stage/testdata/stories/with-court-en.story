# Somebody to go along to court: the own part, a reminder to both, and the coach can't the day before. Another goes.
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
dana.2> Court next week.
-- handoff over
< Dana is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
dana.2< Saved, and Ria is told. Thank you. You're free.
advance 5m
> court march 12 9:30am at brockton
< Court, brockton: Thu Mar 12, 9:30 am. 1 Right 2 Change it
> 1
-- answer: dating = 1
-- date kept: court
-- answer: date = keep
< Got it: Thu Mar 12, 9:30 am. I can text the day before at 6 pm and that day at 7 am. 7 am OK? 1 Yes 2 Make it 8. I use 7 only if you say 1.
> 2
-- answer: dateseven = 2
-- answer: date = eight
< Kept: Thu Mar 12, 9:30 am. I text the day before at 6 pm and that day at 8 am. DATES shows all.
> can someone go with me
-- company asked
< Asking now who can go with you: Court, brockton, Thu Mar 12. You hear from me by 3:30 pm either way.
dana< LINE: somebody would like company. Court, Thu Mar 12, 9:30 am. OK to go along, PASS if you can't. You learn who when it is you.
luis< LINE: ¿vas con alguien? Corte, jue 12 mar, 9:30 am. OK para ir, PASS si no puedes. Te digo quién es si vas.
dana> OK
-- company accepted dana
-- promise company kept
< Dana goes with you: your appointment, Thu Mar 12, 9:30 am. Your part: where do you two meet, and what do you need to bring?
dana< Thank you. You go with Ria: Court, brockton, Thu Mar 12, 9:30 am. Ria is told. Can't any more? PASS and the name: I ask others.
luis< Corte, jue 12 mar, 9:30 am: ya va otra persona, o no hace falta. Gracias.
> at the front door, i bring my papers
-- answer: withpart_words = at the front door, i bring my papers
< Kept, and Dana reads it. Can't make it, or the time moves? Just tell me, and I tell Dana.
dana< Ria, for Thu Mar 12: "at the front door, i bring my papers"
advance 216h
-- Mon 18:40:00
< Ria, one small question: tonight, 1 rough to 5 good? Or what's on your mind.
-- Tue 18:40:00
< Evening, Ria. If today had a number, 1 rough to 5 good, what would it be?
-- Wed 18:40:00
< Hi Ria, no need to answer. I'm around. 1 I'm OK 2 Fewer texts 3 Have a coach call me
-- Thu 12:00:00
< In a week: your appointment, Thu Mar 12, 9:30 am. Ride and day off set? 1 Set 2 Need a ride 3 Someone to go with me. Or tell me.
dana< LINE: Court, brockton with Ria, Thu Mar 12, 9:30 am. Still good? OK, or PASS and I ask others at once.
-- Thu 18:40:00
-- signal silent
< Ria, looking in. Rough or good, 1 to 5? X skips, no reason needed.
-- Fri 16:10:00
< Weekend's near, Ria. Tell me one thing you'd like. I can look in at 7 pm: 1 Each night 2 Only one 3 No need
-- Sat 11:10:00
< Hi Ria. What does today hold? 1 People 2 Something I like 3 Check on me at 7 tonight. Or tell me.
-- Sun 11:10:00
< Morning, Ria. Anything good from yesterday, even small? X skips.
-- Mon 18:40:00
< Ria, what kind of day was it? 1 rough to 5 good, or say it your way.
-- Tue 18:40:00
< Hey Ria. Give tonight a number, 1 rough to 5 good? A few words are fine too.
dana> OK
dana< Thank you. Ria counts on you: Thu Mar 12, 9:30 am.
advance to 19:15
-- Wed 18:00:00
< You don't go alone: Dana is with you, Thu Mar 12, 9:30 am.
< Tomorrow 9:30 am: your appointment. 1 Going 2 Need a ride 3 Want to talk first.
dana< LINE: Court, brockton with Ria, Thu Mar 12, 9:30 am. Still good? OK, or PASS and I ask others at once.
-- Wed 18:40:00
-- skipped evening: a question is open
dana> PASS ria
-- company can't dana
-- company asked
< Dana can't go with you after all: your appointment, Thu Mar 12. I'm sorry. I'm asking others now, and you hear from me by 8:30 pm either way.
dana< OK. They are told, and I ask others now. No reason needed.
luis< LINE: ¿vas con alguien? Corte, jue 12 mar, 9:30 am. OK para ir, PASS si no puedes. Te digo quién es si vas.
luis> OK
-- company accepted luis
-- promise company kept
< Luis goes with you: your appointment, Thu Mar 12, 9:30 am. Your part: where do you two meet, and what do you need to bring?
luis< Gracias. Vas con Ria: Corte, brockton, jue 12 mar, 9:30 am. Ria ya lo sabe. ¿Ya no puedes? PASS y el nombre: busco a otra persona.
> same door
-- answer: withpart_words = same door
< Kept, and Luis reads it. Can't make it, or the time moves? Just tell me, and I tell Luis.
luis< Ria, para el jue 12 mar: "same door"
advance to 08:01
-- Thu 08:00:00
< You don't go alone: Luis is with you, Thu Mar 12, 9:30 am.
< Today 9:30 am: your appointment. You can do this. 1 On my way 2 Running late 3 Need help now
luis< LINE: Corte, brockton con Ria, jue 12 mar, 9:30 am. ¿Sigues? OK, o PASS y busco a otra persona ya.
luis> OK
luis< Gracias. Ria cuenta contigo: jue 12 mar, 9:30 am.
