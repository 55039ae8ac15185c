# The follow-up is answered with worse: that is paged.
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
> i want to die
-- handoff crisis suicide_active
-- page dana
-- page luis
< A coach (a person, not police) is being paged for you now. Want to talk this minute? Call or text 988, free, 24/7. In danger or hurt: call 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. I've told Luis. Ria, English. Wrote 6 pm: "i want to die". Told: 911, 988. Phone OK to text. What you type here goes to Ria as you type it. First words within 2 min, please.
luis< Dana lo tiene. Gracias, ya puedes descansar.
dana.2> Hi Ria it's Dana. I'm here.
-- promise first kept
< Hi Ria it's Dana. I'm here.
dana< LINE: sent 6 pm. 1st word counts, thank you.
advance 5m
dana.2> DONE
dana.2< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
dana.2> talked, sister is with her, call tomorrow
-- handoff over
< Dana is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
dana.2< Saved. Ria is told. Follow-up by 8:30 pm tomorrow: you? OK or PASS.
advance 11m
-- Mon 18:15:00
dana< That was a hard one. How are you? 1 Fine 2 Would like a call from Ruth 3 Off shift please
dana.2> 3
dana.2< You're off for the rest of this shift. Others are asked, and the supervisor is told. Rest well.
ruth< LINE: Dana comes from a crisis and is off for the rest of this shift. Others are asked. Please look in.
advance to 18:45
-- Mon 18:40:00
< Hey Ria. Give tonight a number, 1 rough to 5 good? A few words are fine too.
advance 22h
advance 2h
-- Tue 18:30:00
< Hi Ria. Dana wanted me to look in after the other night. How are you now? 1 Better 2 Same 3 Worse. Or tell me.
-- Tue 18:40:00
-- skipped evening: a question is open
> 3
-- promise follow kept
-- answer: follow = 3
-- handoff urgent distress
-- page dana
< That's a lot to carry. A coach is being paged for you. Want a voice this minute? Call or text 988, free, any hour. In danger: 911.
dana< LINE: URGENT page M2. Reply OK to take it, PASS if you can't.
advance 1m
