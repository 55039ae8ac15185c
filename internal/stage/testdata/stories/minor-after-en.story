# Under 18: no flow of the program comes after the coach.
at 2026-03-02 18:00
> hi
< Warmline: texts and real coaches, adults 18+. Want in? Reply 1. Recurring msgs, number varies. Msg&data rates may apply. HELP: help. STOP: end. Español: 2
> 1
-- joined
-- answer: consent = sms_recurring
< Warmline: you're in. Recurring msgs, number varies. Msg&data rates may apply. HELP for help, STOP to end. Terms: example.org/terms
< Two honest things. I'm a computer; the coaches are people who have been there. And this isn't 911 or fully private. Text COACH any time for a person.
< What would help most right now? 1 Someone checking in 2 Something in my way 3 Finding people. Or tell me. And what can I call you? Any name works.
> im 15
-- handoff handoff minor
-- page luis
-- page ruth
-- page dana
< Thanks for saying so. This line is for adults, so a coach will find the right place with you. I've told one. Any hour: call or text 988. Danger: 911.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. I've told Luis and Ruth. The person, English. Wrote 6 pm: "hi" / "im 15". Told: 911, 988. Phone OK to text. What you type here goes to the person as you type it. First words within 30 min, please.
luis< Dana lo tiene. Gracias, ya puedes descansar.
ruth< Dana has it. Thank you, you're free.
dana.2> Hi, Dana here, a coach. I will find you the right place.
-- promise first kept
< Hi, Dana here, a coach. I will find you the right place.
dana< LINE: sent 6 pm. 1st word counts, thank you.
dana.2> DONE
dana.2< Before I let go: in a few words, how is the person and what's next? (your note, the person won't see it) If it was a false alarm, begin with FALSE.
dana.2> youth line called with them
-- handoff over
< Dana is done for now. I'm a computer program again. COACH gets a person any time.
dana.2< Saved. The person is told. Follow-up by 8 pm tomorrow: you? OK or PASS.
advance to 18:45
advance 24h
-- Tue 18:00:00
-- follow-up left to the coach
