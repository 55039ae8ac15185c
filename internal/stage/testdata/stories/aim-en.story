# Less or safer is an aim like any other; where it is about drugs the card comes with it.
at 2026-03-02 16:30
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
-- promise first Mon 19:30 dana
< Got it, Ria. Dana sees that and texts you in person by 7:30 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
advance 61m
> focus
< So my words fit you: what is it about? 1 Drinking 2 Using 3 Betting. Or one word of your own.
> 2
-- answer: focus = 2
-- kept: focus = use
< Got it, Ria. I keep that in mind from now on.
> my aim
< What do you want for yourself? 1 Stop 2 Less or safer 3 Not decided. Or tell me. You can change it any time.
> 2
-- answer: aim = 2
-- kept: aim = less
< SAFER: naloxone near and someone who knows how. Go slow, test it, small first. SafeSpot: 800-972-0590. Free kit? Reply 1.
> 1
-- answer: kit = 1
< 1 Harbor Pharmacy, 617-555-0118. Call first. Want a coach to call with you? Reply 3.
> 1
-- answer: resource = 1
-- kept: place = {L}
< Good, Ria. In two days I ask how it went. COACH gets a person any time.
