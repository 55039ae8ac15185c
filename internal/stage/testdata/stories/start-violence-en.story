# Words after STOP in the middle of abuse: no text, whoever comes is told so plainly, and START brings the question whether this phone may be texted.
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
advance 2m
-- Mon 18:01:00
-- page dana
-- page luis
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
-- Mon 18:02:00
-- page ana
-- page dana
-- page luis
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
> STOP
-- opted out
-- promise first taken_back
< You have opted out of texts from this number. Reply START to opt in again.
advance 3m
-- Mon 18:03:00
-- page dana
-- page luis
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
-- Mon 18:04:00
-- page ruth
-- page dana
-- page luis
-- page ana
-- page ruth
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:05:00
-- page dana
-- page luis
-- page ana
-- page ruth
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
> its me he hurt me
-- wrote again after an opt-out
-- page dana
-- page luis
-- page ana
-- page ruth
dana> OK
-- accepted dana
-- not said: joins
ana< Dana has it. Thank you, you're free.
dana.2< It's yours. Ria, English. Wrote 6:05 pm: "my boyfriend choked me" / "its me he hurt me". Told: 911. Read the next text before you write anything.
dana.2< Phone may be shared. Write nothing you would not want read aloud. One opener: "Hey, it's Dana about tomorrow. Good time?"
dana.2< Ria wrote again after STOP. You can't text Ria: they have to send START first. Your programme allows no call, no text.
luis< Dana lo tiene. Gracias, ya puedes descansar.
ruth< Dana has it. Thank you, you're free.
dana.2> Hi
dana.2< Not sent: Ria asked for no texts. Your programme allows no call, no text. Reply DONE when you have decided, or call your supervisor.
> i need help
dana.2< i need help
> START
-- somebody else may read this phone
-- joined
-- not said: joins
< You have opted in to texts from this number again. Reply STOP to opt out, HELP for help.
dana.2< Ria sent START: you can text Ria again.
dana.2< Phone may be shared. Write nothing you would not want read aloud. One opener: "Hey, it's Dana about tomorrow. Good time?"
dana.2> Hey, it is Dana about tomorrow. Good time?
< Hey, it is Dana about tomorrow. Good time?
dana< LINE: sent 6:05 pm. 1st word counts, thank you.
