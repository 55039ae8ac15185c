# They could not make it to the meeting: that is no lapse. Today is no day of next week.
at 2026-03-03 12:00
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
-- promise first Tue 15:00 dana
< Got it, Ria. Dana sees that and texts you in person by 3 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
advance to 14:31
-- Tue 14:30:00
-- handoff handoff first
-- page dana
dana< LINE: HANDOFF K2, promised by 3 pm. Reply OK to take it, PASS if you can't.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. Ria, English. Phone OK to text. What you type here goes to Ria as you type it. First words within 30 min, please.
dana.2> Hi Ria, Dana here.
-- promise first kept
< Hi Ria, Dana here.
dana< LINE: sent 2:31 pm. 1st word counts, thank you.
dana.2> DONE
dana.2< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
dana.2> All fine.
-- handoff over
< Dana is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
dana.2< Saved, and Ria is told. Thank you. You're free.
> na meeting tonight
< 1 Tue 7pm NA Harbor Peer 2 Tue 8pm NA San Juan Hall. Number saves it. Or say another day, town or kind.
> 1
-- date kept: meeting
< Saved: Tue 7pm, NA Harbor Peer. 10 Dock St, Harbor. I text you before it, each week. DATES shows it, or takes it off.
advance to 20:46
-- Tue 17:00:00
< 7 pm, your appointment. 1 Going 2 Need a ride 3 Want someone with me. Or tell me.
-- Tue 18:30:00
< 7 pm, your appointment. 1 Going 2 Need a ride 3 Want someone with me. Or tell me.
-- Tue 18:40:00
-- skipped evening: a question is open
-- Tue 20:45:00
< How was it? One thing you heard that stuck, or one that made no sense?
> couldnt make it
< No harm done. There's another one, and you can tell me what got in the way. MEET finds more, COACH gets a person.
