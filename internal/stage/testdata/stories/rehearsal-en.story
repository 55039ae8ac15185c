# Not open yet: a phone that is on no list hears so once a day, and its words are kept. STOP is obeyed all the same.
with rehearsal
with carrier off
at 2026-03-02 18:00
> hi
-- kept for a coach: the line is not open to this phone
< This line is not open yet. For help now: 800-327-5050. Call or text 988, free, 24/7. In danger: 911.
> hello? is this the recovery line
-- kept for a coach: the line is not open to this phone
> i really want to use tonight
-- kept for a coach: the line is not open to this phone
advance 24h
> hi
-- kept for a coach: the line is not open to this phone
< This line is not open yet. For help now: 800-327-5050. Call or text 988, free, 24/7. In danger: 911.
> HELP
-- kept for a coach: the line is not open to this phone
> STOP
-- opted out
< Warmline: you get no more messages from this number. Reply START to restart. Emergency: 911.
advance 24h
> hello
