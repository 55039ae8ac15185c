# A word of their own stands before all that is kept; a wrong one tells nothing.
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
> x
> plan
< No goal is kept yet, Ria. Let's find one.
< What's one thing you'd want to be different, small enough for Friday? In your words.
> safe word
< Pick a word only you know and text just that. I ask for it before I show anything kept. X leaves it as it is. NO: no word.
> blue heron
< Done. I ask for that word before I show anything kept. To change it text WORD.
< What's one thing you'd want to be different, small enough for Friday? In your words.
> what did i say
< Say your word first, please.
> red heron
-- answer: goal_words = red heron
< I like it. How sure are you, 0 to 10? Under 7, we make it smaller.
> what did i say
< Say your word first, please.
> Blue heron!
< Your plan: red heron. Your people: a coach. Want to change any of it? Just tell me.
> word
< Say your word first, please.
> blue heron
< Pick a word only you know and text just that. I ask for it before I show anything kept. X leaves it as it is. NO: no word.
> no
< Done: I don't ask for a word any more. WORD sets one.
< Red heron. I like it. How sure are you, 0 to 10? Under 7, we make it smaller.
> what did i say
< Your plan: red heron. Your people: a coach. Want to change any of it? Just tell me.
