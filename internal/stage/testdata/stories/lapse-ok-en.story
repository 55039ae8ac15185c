# A lapse and an exact OK: thanks, a note, and what would help next.
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
> i relapsed yesterday
< Thank you for telling me. Nothing changes here. How are you this minute? 1 OK 2 Not sure 3 In danger. Or say it your way.
advance 10s
> ok
-- signal lapse_ok
-- answer: note = lapse_ok
< Good. If you use again: naloxone near, not alone. SafeSpot stays on the phone with you: 800-972-0590, free, 24/7. Kept for a coach to read.
< What would help next? 1 Text with a coach 2 Detox or treatment 3 Just rest tonight. Or tell me.
> 3
-- answer: lapse_next = 3
< Rest, then. I look in again tomorrow evening. COACH gets a person any time.
