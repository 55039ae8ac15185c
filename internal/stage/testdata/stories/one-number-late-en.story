# A late thought after DONE never goes to another person on the same number.
with one number
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
sam> hi
sam< Warmline: texts and real coaches, adults 18+. Want in? Reply 1. Recurring msgs, number varies. Msg&data rates may apply. HELP: help. STOP: end. Español: 2
sam> 1
-- joined
-- answer: consent = sms_recurring
sam< Warmline: you're in. Recurring msgs, number varies. Msg&data rates may apply. HELP for help, STOP to end. Terms: example.org/terms
sam< Two honest things. I'm a computer; the coaches are people who have been there. And this isn't 911 or fully private. Text COACH any time for a person.
sam< What would help most right now? 1 Someone checking in 2 Something in my way 3 Finding people. Or tell me. And what can I call you? Any name works.
sam> Sam
-- answer: name = Sam
-- answer: name_words = Sam
-- promise first Mon 21:00 dana
sam< Got it, Sam. Dana sees that and texts you in person by 9 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
sam> i want to die
-- handoff crisis suicide_active
-- page dana
-- page luis
dana< LINE: URGENT page M2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso M2. OK para tomarlo, PASS si no puedes.
sam< A coach (a person, not police) is being paged for you now. Want to talk this minute? Call or text 988, free, 24/7. In danger or hurt: call 911.
dana> K2
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana< It's yours. I've told Luis. Ria, English. Wrote 6 pm: "i want to die". Told: 911, 988. Phone OK to text. What you type here goes to Ria as you type it. First words within 2 min, please.
luis< Dana lo tiene. Gracias, ya puedes descansar.
dana> M2
-- accepted dana
dana< It's yours. I've told Luis. Sam, English. Wrote 6 pm: "i want to die". Told: 911, 988. Phone OK to text. What you type here goes to Sam as you type it. First words within 2 min, please.
luis< Dana lo tiene. Gracias, ya puedes descansar.
sam< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana> Ria: Hi Ria
-- promise first kept
< Hi Ria
dana< LINE: sent 6 pm. 1st word counts, thank you.
dana> Sam: Hi Sam
-- promise first kept
dana< LINE: sent 6 pm. 1st word counts, thank you.
sam< Hi Sam
dana> Ria: DONE
dana< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
dana> Ria: better
-- handoff over
< Dana is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
dana< Saved. Ria is told. Follow-up by 8 pm tomorrow: you? OK or PASS.
dana> call your sister too
dana< Is that for Sam, or for me? 1 Send to Sam 2 For LINE
dana> Sam: still here
sam< still here
