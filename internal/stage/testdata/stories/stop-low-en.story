# END after a low answer: texts end, and a coach hears that somebody left in distress.
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
advance to 18:45
-- Mon 18:40:00
< Ria, looking in. Rough or good, 1 to 5? X skips, no reason needed.
> 1
-- answer: mood = 1
< Thank you. Any urge right now? 0 none, 10 the strongest.
> END
-- opted out
-- handoff urgent distress
-- page dana
-- not said: distress
-- promise first taken_back
< You have opted out of texts from this number. Reply START to opt in again.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana> OK
-- accepted dana
-- not said: joins
dana.2< It's yours. Ria, English. Wrote 6:45 pm: left in distress, mood 1 of 5. Read the next text before you write anything.
dana.2< Ria opted out, so no texts go out. It may be someone else who wrote STOP. Your programme allows no call, no text.
luis> OK
luis< Ahora no hay aviso para ti. Gracias.
dana.2> Hi
dana.2< Not sent: Ria asked for no texts. Your programme allows no call, no text. Reply DONE when you have decided, or call your supervisor.
luis.2> Hi
luis.2< Ahora no llevas ningún chat: esto no le llega a nadie.
