# Somebody looks for a meeting, by keyword and in plain words, and saves one.
at 2026-03-02 16:00
> hi
< Warmline: texts and real coaches, adults 18+. Want in? Reply 1. Recurring msgs, number varies. Msg&data rates may apply. HELP: help. STOP: end. Español: 2
> 1
-- joined
-- answer: consent = sms_recurring
< Warmline: you're in. Recurring msgs, number varies. Msg&data rates may apply. HELP for help, STOP to end. Terms: example.org/terms
< Two honest things. I'm a computer; the coaches are people who have been there. And this isn't 911 or fully private. Text COACH any time for a person.
< What would help most right now? 1 Someone checking in 2 Something in my way 3 Finding people. Or tell me. And what can I call you? Any name works.
> 3, Ria
-- answer: name = Ria
-- answer: name_choice = 3
-- answer: name_words = 3, Ria
-- promise first Mon 19:00 dana
< Got it, Ria. Dana sees that and texts you in person by 7 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
> meeting tonight
< 1 Mon 6:30pm AA San Juan Hall 2 Mon 7pm AA Grace Church 3 Mon 9pm SMART online. Number saves it. Or say a day, town or kind. MORE: others.
> MORE
< That's all of them for now. Say another day, town or kind, or ONLINE. COACH gets a person.
> MORE
< That's all of them for now. Say another day, town or kind, or ONLINE. COACH gets a person.
> tomorrow
< 1 Tue 7am AA Harbor Peer 2 Tue 6pm Dharma Mill Yoga 3 Tue 7pm NA Harbor Peer. Number saves it. Or say a day, town or kind. MORE: others.
> na
< 1 Tue 7pm NA Harbor Peer 2 Tue 8pm NA San Juan Hall. Number saves it. Or say another day, town or kind.
> milltown
< Tue 8pm, NA San Juan Hall. Reply 1 and I save it. Or say another day, town or kind.
> online
< 1 Mon 9pm SMART online 2 Wed 8pm AA online 3 Fri 11pm NA online. Number saves it. Or say a day, town or kind. MORE: others.
> 5
< 1 Mon 9pm SMART online 2 Wed 8pm AA online 3 Fri 11pm NA online. Number saves it. Or say a day, town or kind. MORE: others.
> 2
-- date kept: meeting
< Saved: Wed 8pm, AA online. +16175550132. I text you before it, each week. DATES shows it, or takes it off.
> meetings
< 1 Mon 6:30pm AA San Juan Hall 2 Mon 7pm AA Grace Church 3 Mon 9pm SMART online. Number saves it. Or say a day, town or kind. MORE: others.
> x
> na meeting near fitchburg saturday
< Nothing like that in my list for now. Say another day, town or kind, or ONLINE. COACH gets a person.
> saturday
< 1 Sat 5pm AA San Juan Hall 2 Sat 6pm NA Harbor Library. Number saves it. Or say another day, town or kind.
> is there one my sister can come to
< Thank you, that's kept for a coach to read. COACH gets a person any time.
advance to 18:40
-- Mon 18:30:00
-- handoff handoff first
-- page dana
dana< LINE: HANDOFF K2, promised by 7 pm. Reply OK to take it, PASS if you can't.
-- Mon 18:40:00
< Evening, Ria. One thing only: 1 (rough) to 5 (good), where are you?
> my old boss wants a meeting tomorrow
-- signal words
-- kept for a coach
-- answer: mood_words = my old boss wants a meeting tomorrow
< Thank you for telling me. Kept for a coach. Urges now, 0 to 10?
> MEET proof of attendance
< 1 Mon 7pm AA Grace Church 2 Tue 7pm NA Harbor Peer 3 Wed 12pm NA Harbor Library. Number saves it. Or say a day, town or kind. MORE: others.
> x
< Thank you for telling me. Kept for a coach. Urges now, 0 to 10?
