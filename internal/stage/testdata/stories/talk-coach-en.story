# A coach sets a talk while they hold the thread: the person is asked, both are reminded, and the coach says that it was.
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
> COACH
-- handoff handoff human
-- page dana
-- page luis
< A coach has been told, and I keep at it until one answers. Tell me what it's about, if you want. Can't wait: call or text 988. In danger: 911.
dana< LINE: HANDOFF M2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. I've told Luis. Ria, English. Wrote 9:05 am: "COACH". Told: 911, 988. Phone OK to text. What you type here goes to Ria as you type it. First words within 30 min, please.
luis< Dana lo tiene. Gracias, ya puedes descansar.
dana.2> Hi Ria. Call thursday at 5?
< Hi Ria. Call thursday at 5?
dana< LINE: sent 9:05 am. 1st word counts, thank you.
> ok
dana.2< ok
dana.2> #talk thu 5pm at the diner
dana.2< LINE: a talk I set is by phone, so this one is not set. By phone? #talk dec 17 5 pm. To meet, tell them yourself.
dana.2> #talk thu
dana.2< LINE: I could not read the day and time. Like: #talk dec 17 5 pm.
dana.2> #talk thu 5pm
-- date kept: talk
dana.2< LINE: talk with Ria: Thu Dec 10, 5 pm. Ria is asked when you let go. Send it anew to change it.
dana.2> DONE
dana.2< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
dana> calls thu
-- handoff over
< Dana is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
< Talk with Dana: Thu Dec 10, 5 pm, by phone. Good? 1 Yes 2 Other time 3 By text instead
dana.2< Saved. Ria is told. Follow-up by 11:30 am tomorrow: you? OK or PASS.
> 1
-- answer: talkdate = 1
-- answer: date = eight
< Kept: Thu Dec 10, 5 pm. I text the day before at 6 pm and 2 hours before. DATES shows all.
advance 24h
advance to 09:31
-- Wed 09:30:00
< Hi Ria. Dana wanted me to look in after the other night. How are you now? 1 Better 2 Same 3 Worse. Or tell me.
> 1
-- promise follow kept
-- answer: follow = 1
< Good to hear, Ria. A coach is told. COACH gets a person any time.
dana< LINE: Ria answered the follow-up: better. Nothing to do. Thank you.
advance to 18:01
-- Wed 18:00:00
< Tomorrow 5 pm: your appointment. 1 I'm there 2 Other time. Or tell me.
> 1
-- answer: talkeve = 1
< Good, Ria. COACH gets a person any time.
advance to 15:01
-- Thu 15:00:00
< 5 pm: your appointment. 1 I'm there 2 Other time. Or tell me.
dana< LINE: your talk with Ria is at 5 pm today.
> 1
-- answer: talksoon = 1
< Good, Ria. COACH gets a person any time.
advance to 18:01
-- Thu 18:00:00
dana< LINE: did you and Ria talk at 5 pm? Reply OK if you did, PASS if not.
dana> OK
-- talked dana
dana< Good. Noted.
