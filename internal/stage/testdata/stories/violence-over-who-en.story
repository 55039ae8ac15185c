# Who is this, a few minutes after a talk of violence: the supervisor is told, and nothing begins by itself.
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
> he hit me and he wont let me leave
-- handoff crisis violence
-- page dana
-- page luis
< Got it, thanks. Is it OK to text this phone now? Reply 1 for yes, 2 for not now. In any emergency call 911, or text 911 if you can't talk.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
advance 20s
> 1
< You can talk to SafeLink any time: 877-785-2020, 24/7, many languages. A coach is being paged for you. You can delete these texts.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. I've told Luis. Ria, English. Wrote 6 pm: "he hit me and he wont let me leave". Told: 911. Phone OK to text. What you type here goes to Ria as you type it. First words within 2 min, please.
luis< Dana lo tiene. Gracias, ya puedes descansar.
dana.2> hi its Dana
-- promise first kept
< hi its Dana
dana< LINE: sent 6 pm. 1st word counts, thank you.
dana.2> DONE
dana.2< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
dana.2> with her mother now
-- handoff over
-- no follow-up: somebody else may read the phone
< Dana is done for now. I'm a computer program again. COACH gets a person any time.
dana.2< Saved, and Ria is told. Thank you. You're free.
advance 10m
-- Mon 18:10:20
dana< That was a hard one. How are you? 1 Fine 2 Would like a call from Ruth 3 Off shift please
> who is this
< This is an automated reminder line. In any emergency call 911, or text 911 if you can't talk.
ruth< LINE: someone else may have the phone of a person on this line: they said so, or asked who this is. Nothing to take here.
advance 26h
-- Mon 18:40:00
-- skipped evening: not now
-- Tue 18:40:00
-- skipped evening: not now
