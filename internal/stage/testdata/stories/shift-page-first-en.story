# A page goes before a question: OK takes the page. Who has taken one is there, and is
# not asked a second time whether their shift has begun.
at 2026-03-02 07:58
look
advance 2m
look
dana< LINE: your shift 8 am-11 pm starts now. Reply OK.
luis< LINE: tu turno 8 am-11 pm empieza ya. Responde OK.
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
dana.2< It's yours. I've told Luis. The person, English. Wrote 8 am: "I want to kill myself". Told: 911, 988. Phone OK to text. What you type here goes to the person as you type it. First words within 2 min, please.
luis< Dana lo tiene. Gracias, ya puedes descansar.
luis> ok
luis< Ese aviso ya es de Dana.
dana.2> It's Dana, I'm here with you.
< It's Dana, I'm here with you.
dana< LINE: sent 8 am. 1st word counts, thank you.
advance 31m
