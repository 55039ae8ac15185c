# A coach says where somebody stands with treatment, in a note; a word that is no track is asked back.
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
advance to 18:31
-- Mon 18:30:00
-- handoff handoff first
-- page dana
dana< LINE: HANDOFF K2, promised by 7 pm. Reply OK to take it, PASS if you can't.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. Ria, English. Phone OK to text. What you type here goes to Ria as you type it. First words within 30 min, please.
dana.2> Hi Ria, Dana here. What would help?
-- promise first kept
< Hi Ria, Dana here. What would help?
dana< LINE: sent 6:31 pm. 1st word counts, thank you.
> im back from detox since sunday
dana.2< im back from detox since sunday
dana.2> # track home
dana.2< Which one? # TRACK and: waiting, return, reentry (out of jail), alongside, instead, or none.
dana.2> # track return
-- track return
dana.2< Kept. Ria, care now: just out of it, from today. The evening texts follow it. Not right? Another # TRACK note changes it.
dana.2> DONE
dana.2< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
dana.2> Back from detox.
-- handoff over
< Dana is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
dana.2< Saved, and Ria is told. Thank you. You're free.
advance to 18:45
-- Mon 18:40:00
< Good to have you out, Ria. Straight talk: your body can't take the old amount now. Naloxone near, never alone. How's tonight?
> 4
-- answer: mood = 4
< Free naloxone: Harbor Pharmacy, 617-555-0118. Keep it where somebody can reach it. I look in each evening.
> COACH
-- handoff handoff human
-- page dana
-- page luis
< A coach has been told, and I keep at it until one answers. Tell me what it's about, if you want. Can't wait: call or text 988. In danger: 911.
dana< LINE: HANDOFF M2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. I've told Luis. Ria, English. Wrote 6:45 pm: "COACH". Told: 911, 988. Phone OK to text. What you type here goes to Ria as you type it. First words within 30 min, please.
dana.2< Their care now: just out of it.
luis< Dana lo tiene. Gracias, ya puedes descansar.
