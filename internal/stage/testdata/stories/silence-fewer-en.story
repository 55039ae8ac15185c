# Fewer texts, asked for by a silent person; and a coach, by another.
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
< Got it, Ria. That's kept for a coach. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips anything.
sam> hi
sam< Warmline: texts and real coaches, adults 18+. Want in? Reply 1. Recurring msgs, number varies. Msg&data rates may apply. HELP: help. STOP: end. Español: 2
sam> 1
-- joined
-- answer: consent = sms_recurring
sam< Warmline: you're in. Recurring msgs, number varies. Msg&data rates may apply. HELP for help, STOP to end. Terms: example.org/terms
sam< Two honest things. I'm a computer; the coaches are people who have been there. And this isn't 911 or fully private. Text COACH any time for a person.
sam< What would help most right now? 1 Someone checking in 2 Something in my way 3 Finding people. Or tell me. And what can I call you? Any name works.
sam> Sam
-- answer: name = Sam
-- answer: name_words = Sam
sam< Got it, Sam. That's kept for a coach. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips anything.
advance to 18:45
-- Mon 18:28:00
sam< Evening, Sam. One thing only: 1 (rough) to 5 (good), where are you?
-- Mon 18:40:00
< Checking in, Ria. 1 rough to 5 good: how did today treat you? Words work too.
advance 24h
-- Tue 18:20:00
< Hi Ria. How's tonight? 1 rough to 5 good, or just tell me.
-- Tue 18:36:00
sam< Sam, one small question: tonight, 1 rough to 5 good? Or what's on your mind.
advance 24h
-- Wed 18:20:00
< Hi Ria, no need to answer. I'm around. 1 I'm OK 2 Fewer texts 3 Have a coach call me
-- Wed 18:39:00
sam< Hi Sam, no need to answer. I'm around. 1 I'm OK 2 Fewer texts 3 Have a coach call me
> 2
-- answer: silence = 2
-- answer: cadence = 3
< Done: three a week from now. Want more or fewer later? Just say so.
sam> 3
-- answer: silence = 3
-- handoff handoff human
-- page dana
-- page luis
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
sam< A coach has been told, and I keep at it until one answers. Tell me what it's about, if you want. Can't wait: call or text 988. In danger: 911.
