# A saved meeting is not in its list any more. Once may be a slip of the list; after two
# readings nothing reminds of it, and another is offered.
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
feed without tuesday-harbor
> na meeting tomorrow
< Tue 8pm, NA San Juan Hall. Reply 1 and I save it. Or say another day, town or kind.
> x
feed
advance 24h
-- Mon 18:40:00
< Looking in. Rough or good, 1 to 5? X skips, no reason needed.
-- Tue 12:59:00
-- saved meeting gone from its list
< 7 pm, your appointment: no longer listed, so I stop reminding. Want another like it? 1 Yes 2 No
> 1
< 1 Tue 6pm Dharma Mill Yoga 2 Tue 8pm NA San Juan Hall 3 Tue 7am AA Harbor Peer. Number saves it. Or say a day, town or kind. MORE: others.
> x
