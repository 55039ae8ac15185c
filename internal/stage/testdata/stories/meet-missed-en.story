# They could not make it to the meeting: that is no lapse.
at 2026-03-02 12:00
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
-- promise first Mon 15:00 dana
< Got it, Ria. Dana sees that and texts you in person by 3 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
advance to 12:30
dana> OK
dana< No page is open for you right now. Thank you.
dana.2> Hi Ria, Dana here.
dana.2< You hold no thread now, so this went to nobody.
dana.2> DONE
dana.2< You hold no thread now, so this went to nobody.
dana.2> All fine.
dana.2< You hold no thread now, so this went to nobody.
> na meeting tonight
< Nothing like that in my list for now. Say another day, town or kind, or ONLINE. COACH gets a person.
> 1
< Nothing like that in my list for now. Say another day, town or kind, or ONLINE. COACH gets a person.
advance to 21:46
-- Mon 14:30:00
-- handoff handoff first
-- page dana
dana< LINE: HANDOFF K2, promised by 3 pm. Reply OK to take it, PASS if you can't.
-- Mon 14:55:00
-- page luis
-- page ana
-- promise first taken_back
< I told you 3 pm and that won't hold. I'm sorry. I'm asking Luis now. To talk sooner: 833-773-2445, call or text, 24/7.
ana< LINE: HANDOFF K2, promised by 3 pm. Reply OK to take it, PASS if you can't.
luis< LINE: HANDOFF, aviso K2, prometido antes de las 3 pm. OK para tomarlo, PASS si no puedes.
-- Mon 15:10:00
-- page ruth
ruth< LINE: HANDOFF K2, promised by 3 pm. Reply OK to take it, PASS if you can't.
-- Mon 18:40:00
< Evening, Ria. One thing only: 1 (rough) to 5 (good), where are you?
> couldnt make it
-- signal words
-- kept for a coach
-- answer: mood_words = couldnt make it
< Thank you for telling me. Kept for a coach. Urges now, 0 to 10?
