# Family asks for itself: one honest text, and a coach comes.
at 2026-03-02 18:00
> im the mom of someone in recovery what can i do
-- handoff handoff third_worry
-- page dana
-- page luis
< Thank you for reaching out. I can't say who uses this line, but a coach can talk with you: reply 1. Life in danger: 911. Any hour: call or text 988.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
> is there anything for families
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. I've told Luis. The person, English. Wrote 6 pm: "is there anything for families". Told: 911, 988. Phone OK to text. What you type here goes to the person as you type it. First words within 30 min, please.
dana.2< im the mom of someone in recovery what can i do
dana.2< is there anything for families
luis< Dana lo tiene. Gracias, ya puedes descansar.
dana.2> Hi, Dana here. There is. What has this week been like for you?
< Hi, Dana here. There is. What has this week been like for you?
dana< LINE: sent 6 pm. 1st word counts, thank you.
dana.2> DONE
dana.2< Before I let go: in a few words, how is the person and what's next? (your note, the person won't see it) If it was a false alarm, begin with FALSE.
dana.2> Gave her the family group.
-- handoff over
< Dana is done for now. I'm a computer program again. COACH gets a person any time.
dana.2< Saved. The person is told. Follow-up by 8 pm tomorrow: you? OK or PASS.
