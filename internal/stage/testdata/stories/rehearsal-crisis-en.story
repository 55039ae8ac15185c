# Not open yet, and words of crisis from a phone on no list: paged and answered like anyone's, to the end. Then the line is shut again.
with rehearsal
at 2026-03-02 18:00
> hi
-- kept for a coach: the line is not open to this phone
< This line is not open yet. For help now: 800-327-5050. Call or text 988, free, 24/7. In danger: 911.
> i want to die
-- handoff crisis suicide_active
-- page luis
-- page dana
< A coach (a person, not police) is being paged for you now. Want to talk this minute? Call or text 988, free, 24/7. In danger or hurt: call 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
> please
advance 6m
-- Mon 18:01:00
-- page luis
-- page dana
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
-- Mon 18:02:00
-- page ana
-- page luis
-- page dana
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
-- Mon 18:03:00
-- page luis
-- page dana
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
-- Mon 18:04:00
-- page ruth
-- page luis
-- page dana
-- page ana
-- page ruth
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:05:00
-- page luis
-- page dana
-- page ana
-- page ruth
< No coach has answered yet. I keep paging coaches until one does. Don't wait alone: call or text 988, any hour. In danger: 911.
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:06:00
-- page omar
-- page luis
-- page dana
-- page ana
-- page ruth
-- page omar
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
ana< Dana has it. Thank you, you're free.
dana.2< It's yours. I've told Luis, Ana, Ruth and Omar. The person, English. Wrote 6 pm: "hi" / "i want to die" / "please". Told: 911, 988. Phone OK to text. What you type here goes to the person as you type it. First words within 2 min, please.
luis< Dana lo tiene. Gracias, ya puedes descansar.
omar< Dana has it. Thank you, you're free.
ruth< Dana has it. Thank you, you're free.
dana.2> Hi it's Dana. I'm here.
< Hi it's Dana. I'm here.
dana< LINE: sent 6:06 pm. 1st word counts, thank you.
> thank you
dana.2< thank you
dana.2> DONE
dana.2< Before I let go: in a few words, how is the person and what's next? (your note, the person won't see it) If it was a false alarm, begin with FALSE.
dana.2> with her sister now
-- handoff over
< This line is not open yet. For help now: 800-327-5050. Call or text 988, free, 24/7. In danger: 911.
dana.2< Saved. The person is told. Follow-up by 8:30 pm tomorrow: you? OK or PASS.
> are you still there
-- kept for a coach: the line is not open to this phone
advance to 18:45
-- Mon 18:16:00
dana< That was a hard one. How are you? 1 Fine 2 Would like a call from Ruth 3 Off shift please
