# The evening text is answered in the morning: it counts all the same.
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
dana.2> fine
-- handoff over
< Dana is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
dana.2< Saved, and Ria is told. Thank you. You're free.
advance to 18:45
-- Mon 18:40:00
< Evening, Ria. One thing only: 1 (rough) to 5 (good), where are you?
advance 24h
-- Tue 18:40:00
< Ria, looking in. Rough or good, 1 to 5? X skips, no reason needed.
advance 24h
-- Wed 18:40:00
< Hi Ria, no need to answer. I'm around. 1 I'm OK 2 Fewer texts 3 Have a coach call me
advance to 09:30
> 3
-- answer: silence = 3
-- handoff handoff human
-- page luis
-- page dana
< A coach has been told, and I keep at it until one answers. Tell me what it's about, if you want. Can't wait: call or text 988. In danger: 911.
dana< LINE: HANDOFF M2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
