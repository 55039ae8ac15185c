# A supervisor blocks somebody who floods the line. They are answered nothing; words of crisis are heard as ever, and
# are answered until the coach is done.
at 2026-03-02 18:00
> hello
< Warmline: texts and real coaches, adults 18+. Want in? Reply 1. Recurring msgs, number varies. Msg&data rates may apply. HELP: help. STOP: end. Español: 2
> yes
-- joined
-- answer: consent = sms_recurring
< Warmline: you're in. Recurring msgs, number varies. Msg&data rates may apply. HELP for help, STOP to end. Terms: example.org/terms
< Two honest things. I'm a computer; the coaches are people who have been there. And this isn't 911 or fully private. Text COACH any time for a person.
< What would help most right now? 1 Someone checking in 2 Something in my way 3 Finding people. Or tell me. And what can I call you? Any name works.
order block
-- ordered: block
-- promise first taken_back
> hello
-- not answered: blocked
> COACH
-- not answered: blocked
> you are all idiots
-- not answered: blocked
advance to 19:30
-- Mon 18:40:00
-- skipped evening: not now
> i want to die
-- handoff crisis suicide_active
-- page luis
-- page dana
< A coach (a person, not police) is being paged for you now. Want to talk this minute? Call or text 988, free, 24/7. In danger or hurt: call 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. I've told Luis. The person, English. Wrote 7:30 pm: "i want to die". Told: 911, 988. Phone OK to text. What you type here goes to the person as you type it. First words within 2 min, please.
dana.2< Blocked by a supervisor: texts pass, both ways, only while a crisis or urgent page is open.
luis< Dana lo tiene. Gracias, ya puedes descansar.
> are you there
dana.2< are you there
dana.2> I am here.
< I am here.
dana< LINE: sent 7:30 pm. 1st word counts, thank you.
dana.2> DONE
dana.2< Before I let go: in a few words, how is the person and what's next? (your note, the person won't see it) If it was a false alarm, begin with FALSE.
dana.2> safe with her sister
-- handoff over
-- no follow-up: blocked
-- not said: bye
dana.2< Saved. The person was not told: no text goes to that phone now. Thank you. You're free.
> hello again
-- not answered: blocked
order unblock
-- ordered: unblock
> hello again
-- signal words
-- kept for a coach
< Thank you, that's kept for a coach to read. COACH gets a person any time.
