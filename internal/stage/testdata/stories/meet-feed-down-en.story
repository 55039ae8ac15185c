# The list cannot be read: what it held before stays, and says after 14 days from when it is.
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
feed page
> MEET
< 1 Mon 6:30pm AA San Juan Hall 2 Mon 7pm AA Grace Church 3 Mon 9pm SMART online. Number saves it. Or say a day, town or kind. MORE: others.
feed empty
> x
> online meeting
< 1 Mon 9pm SMART online 2 Wed 8pm AA online 3 Fri 11pm NA online. Number saves it. Or say a day, town or kind. MORE: others.
> x
advance 360h
-- Mon 18:40:00
< Looking in. Rough or good, 1 to 5? X skips, no reason needed.
-- Tue 18:40:00
< Evening. If today had a number, 1 rough to 5 good, what would it be?
-- Wed 18:40:00
< Hi, no need to answer. I'm around. 1 I'm OK 2 Fewer texts 3 Have a coach call me
-- Thu 18:40:00
-- signal silent
< One small question: tonight, 1 rough to 5 good? Or what's on your mind.
-- Fri 16:10:00
< Weekend's near. Tell me one thing you'd like. I can look in at 7 pm: 1 Each night 2 Only one 3 No need
-- Sat 11:10:00
< Hi. What does today hold? 1 People 2 Something I like 3 Check on me at 7 tonight. Or tell me.
-- Sun 11:10:00
< Morning. Anything good from yesterday, even small? X skips.
-- Mon 18:40:00
< Checking in. 1 rough to 5 good: how did today treat you? Words work too.
-- Tue 18:40:00
< Hi. How's tonight? 1 rough to 5 good, or just tell me.
-- Wed 18:40:00
< Hey. Give tonight a number, 1 rough to 5 good? A few words are fine too.
-- Thu 18:40:00
< Evening. One thing only: 1 (rough) to 5 (good), where are you?
-- Fri 16:10:00
< Weekend's near. Tell me one thing you'd like. I can look in at 7 pm: 1 Each night 2 Only one 3 No need
-- Sat 11:10:00
< Hi. What does today hold? 1 People 2 Something I like 3 Check on me at 7 tonight. Or tell me.
-- Sun 11:10:00
< Morning. Anything good from yesterday, even small? X skips.
-- Mon 18:40:00
< What kind of day was it? 1 rough to 5 good, or say it your way.
> MEET
< 1 Tue 7pm NA Harbor Peer 2 Tue 8pm NA San Juan Hall 3 Wed 7am AA Harbor Peer. Number saves it. Or say a day, town or kind. MORE: others.
< That list is as of Mar 2. Check that it still meets before you go.
> x
