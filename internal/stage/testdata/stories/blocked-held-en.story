# Blocked while a coach has the thread for less than a crisis: nothing is carried either way, until words of danger come.
at 2026-03-02 18:00
> COACH
-- handoff handoff human
-- page dana
-- page luis
< A coach has been told, and I keep at it until one answers. Tell me what it's about, if you want. Can't wait: call or text 988. In danger: 911.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. I've told Luis. The person, English. Wrote 6 pm: "COACH". Told: 911, 988. Phone OK to text. What you type here goes to the person as you type it. First words within 30 min, please.
luis< Dana lo tiene. Gracias, ya puedes descansar.
dana.2> Hi, how are you?
< Hi, how are you?
dana< LINE: sent 6 pm. 1st word counts, thank you.
order block
-- ordered: block
dana.2< Blocked by a supervisor: texts pass, both ways, only while a crisis or urgent page is open.
> send me a picture
-- not answered: blocked
dana.2> Please stop that.
dana.2< Blocked by a supervisor: texts pass, both ways, only while a crisis or urgent page is open.
> i want to kill myself
-- new danger: suicide_active
dana.2< URGENT, new: the person wrote words that need you now. Read this thread first.
dana.2< i want to kill myself
dana.2> I am here.
< I am here.
