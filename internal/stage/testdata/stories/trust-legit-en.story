# Asked first whether this is real and who runs it: answered, and nobody is talked into joining.
# In danger the page goes on beside it.
at 2026-03-02 18:00
> is this legit?
< Warmline is a computer, and coaches who are people. Who runs it: example.org/terms. Nothing recurs without your yes; STOP ends it. For a person: COACH.
> who runs this
< Warmline is a computer, and coaches who are people. Who runs it: example.org/terms. Nothing recurs without your yes; STOP ends it. For a person: COACH.
> hi
< Warmline: texts and real coaches, adults 18+. Want in? Reply 1. Recurring msgs, number varies. Msg&data rates may apply. HELP: help. STOP: end. Español: 2
> i want to die
-- handoff crisis suicide_active
-- page dana
-- page luis
< A coach (a person, not police) is being paged for you now. Want to talk this minute? Call or text 988, free, 24/7. In danger or hurt: call 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
> is this a scam
< Warmline is a computer, and coaches who are people. Who runs it: example.org/terms. Nothing recurs without your yes; STOP ends it. For a person: COACH.
