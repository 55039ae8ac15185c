# Who has just come from a crisis is spared the quiet and the urgent for two hours, and
# no crisis: somebody must be asked.
at 2026-03-02 18:00
> I want to kill myself
-- handoff crisis suicide_active
-- page dana
-- page luis
< A coach (a person, not police) is being paged for you now. Want to talk this minute? Call or text 988, free, 24/7. In danger or hurt: call 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. I've told Luis. The person, English. Wrote 6 pm: "I want to kill myself". Told: 911, 988. Phone OK to text. What you type here goes to the person as you type it. First words within 2 min, please.
luis< Dana lo tiene. Gracias, ya puedes descansar.
dana.2> Hi, it's Dana. I'm here.
< Hi, it's Dana. I'm here.
dana< LINE: sent 6 pm. 1st word counts, thank you.
dana.2> DONE
dana.2< Before I let go: in a few words, how is the person and what's next? (your note, the person won't see it) If it was a false alarm, begin with FALSE.
dana.2> Talked for a while, safe tonight with a friend.
-- handoff over
< Dana is done for now. I'm a computer program again. COACH gets a person any time.
dana.2< Saved. The person is told. Follow-up by 8 pm tomorrow: you? OK or PASS.
sam> COACH
-- handoff handoff human
-- page luis
-- page dana
-- passed dana
luis< LINE: HANDOFF M2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
sam< A coach has been told, and I keep at it until one answers. Tell me what it's about, if you want. Can't wait: call or text 988. In danger: 911.
luis> PASS
-- passed luis
-- page ruth
luis< Gracias, ya le pregunto a otro coach.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
sam> I want to kill myself
-- handoff raised: crisis suicide_active
-- page dana
-- page luis
-- page ruth
dana< LINE: URGENT page M2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso P2. OK para tomarlo, PASS si no puedes.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
sam< A coach (a person, not police) is being paged for you now. Want to talk this minute? Call or text 988, free, 24/7. In danger or hurt: call 911.
