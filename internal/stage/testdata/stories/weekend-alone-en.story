# A weekend of few words: no look-in is wanted on Friday, Saturday is answered by silence, on Sunday a coach is asked for. STOP takes look-ins along.
at 2026-03-06 15:00
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
-- promise first Fri 18:00 dana
< Got it, Ria. Dana sees that and texts you in person by 6 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
advance to 16:15
-- Fri 16:10:00
< Weekend's near, Ria. Tell me one thing you'd like. I can look in at 7 pm: 1 Each night 2 Only one 3 No need
> 3
-- answer: weekend = 3
< All right, no text at 7. I'm here if you write. COACH gets a person.
advance to 17:31
-- Fri 17:30:00
-- handoff handoff first
-- page dana
dana< LINE: HANDOFF K2, promised by 6 pm. Reply OK to take it, PASS if you can't.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. Ria, English. Phone OK to text. What you type here goes to Ria as you type it. First words within 30 min, please.
dana.2> Hi Ria it's Dana. Good that you are here.
-- promise first kept
< Hi Ria it's Dana. Good that you are here.
dana< LINE: sent 5:31 pm. 1st word counts, thank you.
dana.2> DONE
dana.2< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
dana.2> settling in
-- handoff over
< Dana is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
dana.2< Saved, and Ria is told. Thank you. You're free.
advance to 11:15
-- Sat 11:10:00
< Hi Ria. What does today hold? 1 People 2 Something I like 3 Check on me at 7 tonight. Or tell me.
advance to 17:30
advance to 11:15
-- Sun 11:10:00
< Morning, Ria. Anything good from yesterday, even small? X skips.
> x
advance to 16:00
> coach
-- handoff handoff human
-- page luis
-- page dana
< A coach has been told, and I keep at it until one answers. Tell me what it's about, if you want. Can't wait: call or text 988. In danger: 911.
dana< LINE: HANDOFF M2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. I've told Luis. Ria, English. Wrote 4 pm: "coach". Told: 911, 988. Phone OK to text. What you type here goes to Ria as you type it. First words within 30 min, please.
luis< Dana lo tiene. Gracias, ya puedes descansar.
dana.2> Hi Ria, Dana again. What's up?
< Hi Ria, Dana again. What's up?
dana< LINE: sent 4 pm. 1st word counts, thank you.
> thanks, better
dana.2< thanks, better
dana.2> DONE
dana.2< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
dana.2> talked, fine till Friday
-- handoff over
< Dana is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
dana.2< Saved. Ria is told. Follow-up by 6 pm tomorrow: you? OK or PASS.
advance 96h
-- Mon 16:00:00
< Hi Ria. Dana wanted me to look in after the other night. How are you now? 1 Better 2 Same 3 Worse. Or tell me.
-- Mon 17:30:00
-- handoff handoff follow
-- page dana
dana< LINE: HANDOFF P2, promised by 6 pm. Reply OK to take it, PASS if you can't.
-- Mon 17:55:00
-- page ana
-- page luis
ana< LINE: HANDOFF K2, promised by 6 pm. Reply OK to take it, PASS if you can't.
luis< LINE: HANDOFF, aviso M2, prometido antes de las 6 pm. OK para tomarlo, PASS si no puedes.
-- Mon 18:00:00
-- promise follow missed
-- Mon 18:10:00
-- page ruth
ruth< LINE: HANDOFF K2, promised by 6 pm. Reply OK to take it, PASS if you can't.
-- Mon 18:40:00
-- skipped evening: a question is open
-- Tue 08:00:00
-- page dana
-- page ana
-- page luis
-- page ruth
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF P2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF M2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Tue 18:40:00
< Evening, Ria. One thing only: 1 (rough) to 5 (good), where are you?
-- Wed 08:00:00
-- page ana
-- page ruth
-- page dana
-- page luis
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF P2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF M2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Wed 18:40:00
< Ria, looking in. Rough or good, 1 to 5? X skips, no reason needed.
-- Thu 08:00:00
-- page luis
-- page ana
-- page ruth
-- page dana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF P2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF M2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
advance to 16:15
> 1
-- signal words
-- kept for a coach
< Thank you, that's kept for a coach to read. COACH gets a person any time.
> STOP
-- opted out
< You have opted out of texts from this number. Reply START to opt in again.
advance 48h
-- Fri 08:00:00
-- page ana
-- page ruth
-- page dana
-- page luis
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF P2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF M2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
-- Sat 08:00:00
-- page ruth
-- page dana
-- page luis
-- page ana
ana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana< LINE: HANDOFF P2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF M2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
