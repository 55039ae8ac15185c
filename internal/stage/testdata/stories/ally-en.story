# Somebody of the family asks how to help: one honest text, a coach if they want one, and
# nothing that recurs without a yes of their own.
at 2026-03-02 18:00
> my brother uses heroin how do i help him
-- handoff handoff third_worry
-- page dana
-- page luis
< Thank you for reaching out. I can't say who uses this line, but a coach can talk with you: reply 1. Life in danger: 911. Any hour: call or text 988.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
> 1
< A coach has been told, and I keep at it until one answers. Tell me what it's about, if you want. Can't wait: call or text 988. In danger: 911.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. I've told Luis. The person, English. Wrote 6 pm: "my brother uses heroin how do i help him". Told: 911, 988. Phone OK to text. What you type here goes to the person as you type it. First words within 30 min, please.
luis< Dana lo tiene. Gracias, ya puedes descansar.
dana.2> Hi, Dana here. How are you doing with all this?
< Hi, Dana here. How are you doing with all this?
dana< LINE: sent 6 pm. 1st word counts, thank you.
> tired
dana.2< tired
dana.2> DONE
dana.2< Before I let go: in a few words, how is the person and what's next? (your note, the person won't see it) If it was a false alarm, begin with FALSE.
dana.2> Brother uses. Gave her the family line.
-- handoff over
< Dana is done for now. I'm a computer program again. COACH gets a person any time.
dana.2< Saved. The person is told. Follow-up by 8 pm tomorrow: you? OK or PASS.
advance 2h
> hi
< Warmline: texts and real coaches, adults 18+. Want in? Reply 1. Recurring msgs, number varies. Msg&data rates may apply. HELP: help. STOP: end. Español: 2
