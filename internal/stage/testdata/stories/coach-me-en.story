# A coach who is also one of those the line is for: ME before the words, and a thread of their own.
at 2026-03-02 18:00
luis> ME can i join too
luis< Warmline: texts and real coaches, adults 18+. Want in? Reply 1. Recurring msgs, number varies. Msg&data rates may apply. HELP: help. STOP: end. Español: 2
luis.9> 1
-- joined
-- answer: consent = sms_recurring
luis< Warmline: you're in. Recurring msgs, number varies. Msg&data rates may apply. HELP for help, STOP to end. Terms: example.org/terms
luis< Two honest things. I'm a computer; the coaches are people who have been there. And this isn't 911 or fully private. Text COACH any time for a person.
luis< What would help most right now? 1 Someone checking in 2 Something in my way 3 Finding people. Or tell me. And what can I call you? Any name works.
luis> OK
luis< Ahora no hay aviso para ti. Gracias.
