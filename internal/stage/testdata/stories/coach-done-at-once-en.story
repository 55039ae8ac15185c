# DONE before a word was written: the person is not left with a promise.
at 2026-03-02 18:00
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
-- promise first Mon 21:00 dana
< Got it, Ria. Dana sees that and texts you in person by 9 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
> i feel hopeless, i cant do this any more
-- handoff urgent distress
-- page dana
< That's a lot to carry. A coach is being paged for you. Want a voice this minute? Call or text 988, free, any hour. In danger: 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. Ria, English. Wrote 6 pm: "i feel hopeless, i cant do this any more". Told: 911, 988. Phone OK to text. What you type here goes to Ria as you type it. First words within 5 min, please.
dana.2> DONE
dana.2< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
dana.2> called her instead
-- handoff over
< Dana is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
dana.2< Saved. Ria is told. Follow-up by 8 pm tomorrow: you? OK or PASS.
