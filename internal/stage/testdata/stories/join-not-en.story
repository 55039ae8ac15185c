# Who does not say yes gets the offer twice and then nothing more.
at 2026-03-02 18:00
> hi
< Warmline: texts and real coaches, adults 18+. Want in? Reply 1. Recurring msgs, number varies. Msg&data rates may apply. HELP: help. STOP: end. Español: 2
> what is this
< Warmline: texts and real coaches, adults 18+. Want in? Reply 1. Recurring msgs, number varies. Msg&data rates may apply. HELP: help. STOP: end. Español: 2
> not for me i think
-- signal words
-- kept for a coach
> ok
-- kept for a coach
advance to 18:45
advance 24h
advance 72h
