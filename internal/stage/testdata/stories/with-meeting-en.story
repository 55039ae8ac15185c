# Somebody to go along to a saved meeting: a coach goes, can't any more the day before, and another goes. Next week nobody is named who has not said so.
with plain words
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
dana.2> Settling in.
-- handoff over
< Dana is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
dana.2< Saved, and Ria is told. Thank you. You're free.
advance 5m
> na meeting friday
< 1 Fri 12pm NA Harbor Library 2 Fri 11pm NA online. Number saves it. Or say another day, town or kind.
> 1
-- date kept: meeting
< Saved: Fri 12pm, NA Harbor Library. 22 Elm St, Harbor. I text you before it, each week. DATES shows it, or takes it off.
> can someone go with me
-- company asked
< Asking now who'd go with you to Harbor Library, 12 pm. I tell you by 3:30 pm. Your part: get ready to go either way?
dana< LINE: somebody would like company. Meeting, Fri Mar 6, 12 pm. OK to go along, PASS if you can't. You learn who when it is you.
luis< LINE: ¿vas con alguien? Grupo, vie 6 mar, 12 pm. OK para ir, PASS si no puedes. Te digo quién es si vas.
> yes
-- answer: withready_words = yes
< Good, Ria. COACH gets a person any time.
dana> OK
-- company accepted dana
-- promise company kept
< Dana goes with you: Harbor Library, Fri Mar 6, 12 pm. Your part: where do you two meet, and what do you need to bring?
dana< Thank you. You go with Ria: Harbor Library, Fri Mar 6, 12 pm. Ria is told. Can't any more? PASS and the name: I ask others.
luis< Grupo, vie 6 mar, 12 pm: ya va otra persona, o no hace falta. Gracias.
> I'll be at the door at 10:40
-- answer: withpart_words = I'll be at the door at 10:40
< Kept, and Dana reads it. Can't make it, or the time moves? Just tell me, and I tell Dana.
dana< Ria, for Fri Mar 6: "I'll be at the door at 10:40"
advance 71h
-- Mon 18:40:00
< Hi Ria. How's tonight? 1 rough to 5 good, or just tell me.
-- Tue 18:40:00
< Ria, what kind of day was it? 1 rough to 5 good, or say it your way.
-- Wed 18:40:00
< Hi Ria, no need to answer. I'm around. 1 I'm OK 2 Fewer texts 3 Have a coach call me
dana> PASS ria
-- company can't dana
-- company asked
< Dana can't go with you after all: Harbor Library, Fri Mar 6. I'm sorry. I'm asking others now, and you hear from me by 2:30 pm either way.
dana< OK. They are told, and I ask others now. No reason needed.
luis< LINE: ¿vas con alguien? Grupo, vie 6 mar, 12 pm. OK para ir, PASS si no puedes. Te digo quién es si vas.
luis> OK
-- company accepted luis
-- promise company kept
< Luis goes with you: Harbor Library, Fri Mar 6, 12 pm. Your part: where do you two meet, and what do you need to bring?
luis< Gracias. Vas con Ria: Harbor Library, vie 6 mar, 12 pm. Ria ya lo sabe. ¿Ya no puedes? PASS y el nombre: busco a otra persona.
> same door, same time
-- answer: withpart_words = same door, same time
< Kept, and Luis reads it. Can't make it, or the time moves? Just tell me, and I tell Luis.
luis< Ria, para el vie 6 mar: "same door, same time"
advance 216h
-- Thu 18:40:00
< Evening, Ria. If today had a number, 1 rough to 5 good, what would it be?
-- Fri 10:00:00
< You don't go alone: Luis is with you, Fri Mar 6, 12 pm. You said: "same door, same time"
< 12 pm, Harbor Library. 1 Going 2 Need a ride 3 Want someone with me. Or tell me.
luis< LINE: Harbor Library con Ria, vie 6 mar, 12 pm. ¿Sigues? OK, o PASS y busco a otra persona ya.
-- Fri 11:30:00
< You don't go alone: Luis is with you, Fri Mar 6, 12 pm. You said: "same door, same time"
< 12 pm, Harbor Library. 1 Going 2 Need a ride 3 Want someone with me. Or tell me.
luis< LINE: Harbor Library con Ria, vie 6 mar, 12 pm. ¿Sigues? OK, o PASS y busco a otra persona ya.
-- Fri 13:45:00
< How was it? One thing you heard that stuck, or one that made no sense?
-- Fri 16:10:00
-- skipped friday: a question is open
-- Sat 11:10:00
< Hi Ria. What does today hold? 1 People 2 Something I like 3 Check on me at 7 tonight. Or tell me.
-- Sun 11:10:00
< Hi Ria, no need to answer. I'm around. 1 I'm OK 2 Fewer texts 3 Have a coach call me
-- Mon 18:40:00
-- signal silent
< Hey Ria. Give tonight a number, 1 rough to 5 good? A few words are fine too.
-- Tue 18:40:00
< Ria, one small question: tonight, 1 rough to 5 good? Or what's on your mind.
-- Wed 18:40:00
< Checking in, Ria. 1 rough to 5 good: how did today treat you? Words work too.
-- Thu 18:40:00
< Evening, Ria. One thing only: 1 (rough) to 5 (good), where are you?
-- Fri 10:00:00
< 12 pm, Harbor Library. 1 Going 2 Need a ride 3 Want someone with me. Or tell me.
-- Fri 11:30:00
< 12 pm, Harbor Library. 1 Going 2 Need a ride 3 Want someone with me. Or tell me.
-- Fri 13:45:00
< How was it? One thing you heard that stuck, or one that made no sense?
-- Fri 16:10:00
-- skipped friday: a question is open
-- Sat 11:10:00
< Hi Ria. What does today hold? 1 People 2 Something I like 3 Check on me at 7 tonight. Or tell me.
