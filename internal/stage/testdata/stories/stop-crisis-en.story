# STOP before a coach accepts: texts end, the page lives, and the coach hears why nothing goes out.
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
> STOP
-- opted out
-- promise first taken_back
< You have opted out of texts from this number. Reply START to opt in again.
advance 20m
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
-- Mon 18:06:00
-- page omar
-- page dana
-- page luis
-- page ana
-- page ruth
-- page omar
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:08:00
-- page dana
-- page luis
-- page ana
-- page ruth
-- page omar
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:10:00
-- page ruth
-- page omar
-- page dana
-- page luis
-- page ana
-- page dana
-- page luis
-- page ana
-- page ruth
-- page omar
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:12:00
-- page dana
-- page luis
-- page ana
-- page ruth
-- page omar
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:15:00
-- page ana
-- page ruth
-- page omar
-- page dana
-- page luis
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 18:20:00
-- page ana
-- page ruth
-- page omar
-- page dana
-- page luis
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana> OK
-- accepted dana
-- not said: joins
ana< Dana has it. Thank you, you're free.
dana.2< It's yours. Ria, English. Wrote 6 pm: "i want to die". Told: 911, 988. Read the next text before you write anything.
dana.2< Ria opted out, so no texts go out. It may be someone else who wrote STOP. Your programme allows one call.
luis< Dana lo tiene. Gracias, ya puedes descansar.
omar< Dana has it. Thank you, you're free.
ruth< Dana has it. Thank you, you're free.
dana.2> Hi Ria, are you there
dana.2< Not sent: Ria asked for no texts. Your programme allows one call. Reply DONE when you have decided, or call your supervisor.
dana.2> DONE
dana.2< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
dana.2> called once, no answer, supervisor knows
-- handoff over
-- no follow-up: no texts are wanted
-- not said: bye-guest
dana.2< Saved. Ria was not told: no text goes to that phone now. Thank you. You're free.
