# A saved meeting: reminded two hours and half an hour before, and asked about after it.
# What stuck is kept as theirs.
at 2026-03-02 15:00
> hi
< Warmline: texts and real coaches, adults 18+. Want in? Reply 1. Recurring msgs, number varies. Msg&data rates may apply. HELP: help. STOP: end. Español: 2
> 1
-- joined
-- answer: consent = sms_recurring
< Warmline: you're in. Recurring msgs, number varies. Msg&data rates may apply. HELP for help, STOP to end. Terms: example.org/terms
< Two honest things. I'm a computer; the coaches are people who have been there. And this isn't 911 or fully private. Text COACH any time for a person.
< What would help most right now? 1 Someone checking in 2 Something in my way 3 Finding people. Or tell me. And what can I call you? Any name works.
> x
-- promise first Mon 18:00 dana
< Got it. Dana sees that and texts you in person by 6 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
advance to 17:31
-- Mon 17:30:00
-- handoff handoff first
-- page dana
dana< LINE: HANDOFF K2, promised by 6 pm. Reply OK to take it, PASS if you can't.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. The person, English. Phone OK to text. What you type here goes to the person as you type it. First words within 30 min, please.
dana.2> Hi, I'm Dana. I'm around all week.
-- promise first kept
< Hi, I'm Dana. I'm around all week.
dana< LINE: sent 5:31 pm. 1st word counts, thank you.
dana.2> DONE
dana.2< Before I let go: in a few words, how is the person and what's next? (your note, the person won't see it) If it was a false alarm, begin with FALSE.
dana.2> doing fine
-- handoff over
< Dana is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
dana.2< Saved, and the person is told. Thank you. You're free.
> na meeting tomorrow
< 1 Tue 7pm NA Harbor Peer 2 Tue 8pm NA San Juan Hall. Number saves it. Or say another day, town or kind.
> 1
-- date kept: meeting
< Saved: Tue 7pm, NA Harbor Peer. 10 Dock St, Harbor. I text you before it, each week. DATES shows it, or takes it off.
advance to 18:41
-- Mon 18:40:00
< Evening. One thing only: 1 (rough) to 5 (good), where are you?
> x
advance to 17:01
-- Tue 17:00:00
< 7 pm, your appointment. 1 Going 2 Need a ride 3 Want someone with me. Or tell me.
> 1
-- answer: datesoon = 1
< Good. COACH gets a person any time.
> DATES
< 1 Harbor Peer Tue Mar 3 7 pm. Text a number to change one, or text a new one.
> x
advance to 18:35
-- Tue 18:30:00
< 7 pm, your appointment. 1 Going 2 Need a ride 3 Want someone with me. Or tell me.
advance to 20:46
-- Tue 18:40:00
-- skipped evening: a question is open
-- Tue 20:45:00
< How was it? One thing you heard that stuck, or one that made no sense?
> they said one day at a time means i can quit worrying about friday
-- a win
< That's yours now: they said one day at a time... I keep it for you.
