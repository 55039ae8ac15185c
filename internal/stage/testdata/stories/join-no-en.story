# A plain no to the offer is a no: nothing more is said.
at 2026-03-02 18:00
> hi
< Warmline: texts and real coaches, adults 18+. Want in? Reply 1. Recurring msgs, number varies. Msg&data rates may apply. HELP: help. STOP: end. Español: 2
> no
> no thanks
-- signal words
-- kept for a coach
advance 24h
