# Not open yet, a crisis, and nobody has a phone that is proved: where help is, each time, and no promise of a coach.
with rehearsal
with dana unverified
with luis unverified
with ana unverified
with ruth unverified
with omar unverified
at 2026-03-02 18:00
> i want to die
-- handoff crisis suicide_active
< This line is not open yet. For help now: 800-327-5050. Call or text 988, free, 24/7. In danger: 911.
> i want to die
< This line is not open yet. For help now: 800-327-5050. Call or text 988, free, 24/7. In danger: 911.
advance 30m
> my friend is not breathing
-- handoff raised: crisis overdose_other
< Call 911 now. Say where you are and "won't wake" or "not breathing". Give naloxone. Not breathing? A breath every 5 seconds. Breathing? On their side. Stay.
< This line is not open yet. For help now: 800-327-5050. Call or text 988, free, 24/7. In danger: 911.
> i want to die
-- handoff raised: crisis suicide_active
< This line is not open yet. For help now: 800-327-5050. Call or text 988, free, 24/7. In danger: 911.
