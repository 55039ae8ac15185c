# An unknown phone in a crisis: the same text and page, no consent question, no check-in after.
at 2026-03-02 18:00
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
dana.2< It's yours. I've told Luis. The person, English. Wrote 6 pm: "i want to die". Told: 911, 988. Phone OK to text. What you type here goes to the person as you type it. First words within 2 min, please.
luis< Dana lo tiene. Gracias, ya puedes descansar.
dana.2> Hi, I am Dana, a coach. What happened?
< Hi, I am Dana, a coach. What happened?
dana< LINE: sent 6 pm. 1st word counts, thank you.
> everything
dana.2< everything
dana.2> DONE
dana.2< Before I let go: in a few words, how is the person and what's next? (your note, the person won't see it) If it was a false alarm, begin with FALSE.
dana.2> safe with a friend now
-- handoff over
< Dana is done for now. I'm a computer program again. COACH gets a person any time.
dana.2< Saved. The person is told. Follow-up by 8 pm tomorrow: you? OK or PASS.
advance to 18:45
-- Mon 18:10:00
dana< That was a hard one. How are you? 1 Fine 2 Would like a call from Ruth 3 Off shift please
advance 24h
-- Tue 18:00:00
-- follow-up left to the coach
> hi
< Warmline: texts and real coaches, adults 18+. Want in? Reply 1. Recurring msgs, number varies. Msg&data rates may apply. HELP: help. STOP: end. Español: 2
