# An unsafe phone: the program is silent until the person writes, and goes on only then.
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
> my boyfriend choked me
-- handoff crisis violence
-- page dana
-- page luis
< Got it, thanks. Is it OK to text this phone now? Reply 1 for yes, 2 for not now. In any emergency call 911, or text 911 if you can't talk.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
dana> OK
-- accepted dana
-- not said: joins
dana.2< It's yours. Ria, English. Wrote 6 pm: "my boyfriend choked me". Told: 911. Read the next text before you write anything.
dana.2< Phone may be shared. Write nothing you would not want read aloud. One opener: "Hey, it's Dana about tomorrow. Good time?"
luis< Dana lo tiene. Gracias, ya puedes descansar.
dana.2> Hey, it is Dana about tomorrow. Good time?
-- promise first kept
< Hey, it is Dana about tomorrow. Good time?
dana< LINE: sent 6 pm. 1st word counts, thank you.
advance 2m
dana.2> DONE
dana.2< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
dana.2> no answer
-- handoff over
-- no follow-up: somebody else may read the phone
dana.2< Saved. Ria was not told: no text goes to that phone now. Thank you. You're free.
advance 26h
-- Mon 18:12:00
dana< That was a hard one. How are you? 1 Fine 2 Would like a call from Ruth 3 Off shift please
-- Mon 18:40:00
-- skipped evening: not now
-- Tue 18:40:00
-- skipped evening: not now
> hey im ok now
-- signal words
-- kept for a coach
< Thank you, that's kept for a coach to read. COACH gets a person any time.
advance to 18:45
-- Wed 18:40:00
< Ria, one small question: tonight, 1 rough to 5 good? Or what's on your mind.
