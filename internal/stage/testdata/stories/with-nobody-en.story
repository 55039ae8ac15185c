# Nobody is free: said in time, with another way.
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
> court tomorrow at 10am
< Court: Tue Mar 3, 10 am. 1 Right 2 Change it
> 1
-- answer: dating = 1
-- date kept: court
-- answer: date = keep
< Kept: Tue Mar 3, 10 am. I text the day before at 6 pm and that day at 8 am. DATES shows all.
> can someone go with me
-- company asked
< Asking now who can go with you: Court, Tue Mar 3. You hear from me by 3:30 pm either way.
dana< LINE: somebody would like company. Court, Tue Mar 3, 10 am. OK to go along, PASS if you can't. You learn who when it is you.
luis< LINE: ¿vas con alguien? Corte, mar 3 mar, 10 am. OK para ir, PASS si no puedes. Te digo quién es si vas.
dana> PASS
dana< OK, thank you for telling me.
advance 3h
-- Mon 15:30:00
-- company: nobody
-- promise company kept
< Nobody free for Tue Mar 3, I'm sorry. A ride: Harbor Transit, 617-555-0121. 1 Talk by phone on the way 2 Someone from my circle 3 Other date. Or tell me.
> 1
-- answer: without = 1
-- handoff handoff human
-- page dana
-- page luis
< A coach has been told, and I keep at it until one answers. Tell me what it's about, if you want. Can't wait: call or text 988. In danger: 911.
dana< LINE: HANDOFF M2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
