# Out on Tuesday, by their own words: from that evening on each day, with what the body does not take any more.
at 2026-03-01 13:00
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
-- promise first Sun 16:00 dana
< Got it, Ria. Dana sees that and texts you in person by 4 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
> i get out tuesday
-- signal words
-- kept for a coach
< Out Tue Mar 3, got it. From that evening I look in each day for two weeks: the first days are the hard ones. 1 Right 2 Other day
> 1
-- answer: out = 1
-- track return
< Kept, Ria. If it moves, tell me the new day. COACH gets a person any time before.
advance to 15:31
-- Sun 15:30:00
-- handoff handoff first
-- page dana
dana< LINE: HANDOFF K2, promised by 4 pm. Reply OK to take it, PASS if you can't.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. Ria, English. Phone OK to text. What you type here goes to Ria as you type it. First words within 30 min, please.
dana.2> Hi Ria, Dana here.
-- promise first kept
< Hi Ria, Dana here.
dana< LINE: sent 3:31 pm. 1st word counts, thank you.
dana.2> DONE
dana.2< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
dana.2> Gets out of detox Tuesday.
-- handoff over
< Dana is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
dana.2< Saved, and Ria is told. Thank you. You're free.
advance 24h
advance to 18:45
-- Mon 18:40:00
< Ria, what kind of day was it? 1 rough to 5 good, or say it your way.
advance 23h58m
-- Tue 18:40:00
-- signal silent
< Good to have you out, Ria. Straight talk: your body can't take the old amount now. Naloxone near, never alone. How's tonight?
> ok i guess
-- signal words
-- kept for a coach
-- answer: mood_words = ok i guess
< Thank you for telling me. Kept for a coach. Urges now, 0 to 10?
> 2
-- answer: urge = 2
< Free naloxone: Harbor Pharmacy, 617-555-0118. Keep it where somebody can reach it. I look in each evening.
advance 24h
-- Wed 18:40:00
< Hi Ria. How's tonight? 1 rough to 5 good, or just tell me.
> 4
-- answer: mood = 4
< Thank you. Any urge right now? 0 none, 10 the strongest.
> called my sister
-- answer: urge_words = called my sister
< One thing today that was for you? Small counts: a meal, fresh air, a song.
advance 24h
-- Thu 18:40:00
< Ria, looking in. Rough or good, 1 to 5? X skips, no reason needed.
