# Sober activities are found and saved like meetings, for the one day.
at 2026-03-02 18:10
> hi
< Warmline: texts and real coaches, adults 18+. Want in? Reply 1. Recurring msgs, number varies. Msg&data rates may apply. HELP: help. STOP: end. Español: 2
> 1
-- joined
-- answer: consent = sms_recurring
< Warmline: you're in. Recurring msgs, number varies. Msg&data rates may apply. HELP for help, STOP to end. Terms: example.org/terms
< Two honest things. I'm a computer; the coaches are people who have been there. And this isn't 911 or fully private. Text COACH any time for a person.
< What would help most right now? 1 Someone checking in 2 Something in my way 3 Finding people. Or tell me. And what can I call you? Any name works.
> x
-- promise first Mon 21:30 dana
< Got it. Dana sees that and texts you in person by 9:30 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
> sober activities
< 1 Fri 6:30pm Game night 2 Sat 10am Harbor walk 3 Mar 14 10am Harbor walk. Number saves it. Or say a day, town or kind. MORE: others.
> 2
-- date kept: meeting
< Saved: Sat 10am, Harbor walk. 1 Shore Rd, Harbor. I text you before it. DATES shows it, or takes it off.
> DATES
< 1 Harbor Park Sat Mar 7 10 am. Text a number to change one, or text a new one.
> x
> any activities this weekend?
< Sat 10am, Harbor walk. Reply 1 and I save it. Or say another day, town or kind.
> x
