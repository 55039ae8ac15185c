# Asked before anything else what becomes of one's words: answered, and nobody is talked into joining.
at 2026-03-02 18:00
> is it safe to text here
< Your coach, the coaches on shift and their supervisor. Phone companies carry it, so it isn't fully private. Ask a coach more: text COACH.
> are you cops
-- signal words
-- kept for a coach
< I can't call 911 or police; I only page coaches. A person there may call 911 if a life is in danger. Ask them straight: text COACH.
> will this go on my record
-- kept for a coach
< We don't tell police, courts, probation, DCF, ICE, work or family. There are limits: a life in danger, a child hurt. Ask a coach about it: text COACH.
> do i have to give my name
< Your coach, the coaches on shift and their supervisor. Phone companies carry it, so it isn't fully private. Ask a coach more: text COACH.
> hi
< Warmline: texts and real coaches, adults 18+. Want in? Reply 1. Recurring msgs, number varies. Msg&data rates may apply. HELP: help. STOP: end. Español: 2
