# Silence while waiting for a bed: one evening puts them on the list, two call a coach. The evenings go on.
at 2026-03-02 16:00
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
-- promise first Mon 19:00 dana
< Got it, Ria. Dana sees that and texts you in person by 7 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
> im on the waiting list for a bed
-- signal words
-- kept for a coach
< You're waiting for a bed or a program, got it. Want me to look in each evening until it comes? 1 Yes 2 No. Or tell me.
> 1
-- answer: waiting = 1
-- track waiting
< Then I ask each evening, until you tell me a bed came. Want fewer? Say so. COACH gets a person.
< To ask for a bed: Harbor Detox, 617-555-0127, at 8 am. Or SU Helpline, 800-327-5050, at 9 am.
advance to 18:31
-- Mon 18:30:00
-- handoff handoff first
-- page dana
dana< LINE: HANDOFF K2, promised by 7 pm. Reply OK to take it, PASS if you can't.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. Ria, English. Phone OK to text. What you type here goes to Ria as you type it. First words within 30 min, please.
dana.2< Their care now: waiting for a place.
dana.2> Hi Ria, Dana here.
-- promise first kept
< Hi Ria, Dana here.
dana< LINE: sent 6:31 pm. 1st word counts, thank you.
dana.2> DONE
dana.2< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
dana.2> Waits for detox.
-- handoff over
< Dana is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
dana.2< Saved, and Ria is told. Thank you. You're free.
advance to 18:45
-- Mon 18:40:00
< Ria, the wait takes it out of you. Today, 1 rough to 5 good? Did they call back?
advance 24h
-- Tue 18:40:00
-- signal silent
< Hi Ria. Waiting is hard. How's today, 1 rough to 5 good? Did a bed call come? Tell me.
advance 24h
-- Wed 18:40:00
-- handoff handoff silence
-- page luis
-- page dana
< Hi Ria, thinking of you. Any answer is fine, even one letter. A coach has been told too. Any hour: call or text 988.
dana< LINE: HANDOFF M2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. I've told Luis. Ria, English. Told: 988. Phone OK to text. What you type here goes to Ria as you type it. First words within 30 min, please.
dana.2< Ria hasn't answered for two days and asked for nothing. A hello from you is enough, with no question in it.
dana.2< Their care now: waiting for a place.
luis< Dana lo tiene. Gracias, ya puedes descansar.
dana.2> Hi Ria, just saying hello.
< Hi Ria, just saying hello.
dana< LINE: sent 6:45 pm. 1st word counts, thank you.
dana.2> DONE
dana.2< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
dana.2> No answer yet, I try again tomorrow.
-- handoff over
< Dana is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
dana.2< Saved. Ria is told. Follow-up by 9 pm tomorrow: you? OK or PASS.
advance 24h
-- Thu 18:40:00
-- skipped waiting: the follow-up asks today
