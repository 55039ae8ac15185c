# The person writes again after DONE: what the coach writes next is asked about, and after new danger it is for the person.
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
dana.2> hi, dana here
-- promise first kept
< hi, dana here
dana< LINE: sent 6 pm. 1st word counts, thank you.
dana.2> DONE
dana.2< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
> i want to kill myself
-- new danger: suicide_active
dana.2< URGENT, new: Ria wrote words that need you now. Read this thread first.
dana.2< i want to kill myself
dana.2> hey
< hey
dana.2> DONE
dana.2< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
> are you there
dana.2< are you there
dana.2> hey
dana.2< Is that for Ria, or for me? 1 Send to Ria 2 For LINE
dana.2> 1
< hey
dana.2> DONE
dana.2< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
> ok
dana.2< ok
dana.2> her sister is with her now
dana.2< Is that for Ria, or for me? 1 Send to Ria 2 For LINE
dana.2> 2
-- handoff over
< Dana is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
dana.2< Saved. Ria is told. Follow-up by 8 pm tomorrow: you? OK or PASS.
