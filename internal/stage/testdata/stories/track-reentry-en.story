# Out of jail today: the words about the old amount come at once, and words of danger in the answer page.
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
> just got out of jail
-- signal words
-- kept for a coach
< Glad you told me. Are you out now? 1 Out now 2 Not yet, soon 3 That's not it. Or tell me.
> 1
-- answer: free = 1
-- track reentry
< Good to have you out, Ria. Straight talk: your body can't take the old amount now. Naloxone near, never alone. How's tonight?
> bad. used the old amount and i cant stay awake
-- handoff crisis overdose_self
-- page luis
-- page dana
< Call 911 now, even if you feel OK. Say what you took and where you are. Unlock the door, stay near someone, sit up. I'm paging a coach now too.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
