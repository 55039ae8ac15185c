# Nobody is free for a meeting: one online the same day is named, and listed when it is asked for.
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
> can someone go with me to the meeting
-- company asked
< Asking now who'd go with you to Harbor Library, 12 pm. I tell you by 3:30 pm. Your part: get ready to go either way?
dana< LINE: somebody would like company. Meeting, Fri Mar 6, 12 pm. OK to go along, PASS if you can't. You learn who when it is you.
luis< LINE: ¿vas con alguien? Grupo, vie 6 mar, 12 pm. OK para ir, PASS si no puedes. Te digo quién es si vas.
dana> PASS
dana< OK, thank you for telling me.
luis> PASS
-- company: nobody
luis< Bien, gracias por decirme.
advance 11m
-- Mon 12:46:00
-- promise company kept
< Nobody free for Fri Mar 6, I'm sorry. There's one online: Fri 11pm. 1 Show me 2 Need a ride 3 Talk by phone on the way. Or tell me.
> 1
-- answer: without = 1
< Fri 11pm, NA online. Reply 1 and I save it. Or say another day, town or kind.
> 1
-- date kept: meeting
< Saved: Fri 11pm, NA online. +16175550133. I text you before it, each week. DATES shows it, or takes it off.
