# An officer asks about a person: nothing is said of anybody.
at 2026-03-02 18:00
> this is officer Smith, is Ria Lopez in your program?
< Warmline: texts and real coaches, adults 18+. Want in? Reply 1. Recurring msgs, number varies. Msg&data rates may apply. HELP: help. STOP: end. Español: 2
