# A mother on probation asks what she fears before she joins, and again behind words that page.
at 2026-03-02 18:00
> is this private
< Your coach, the coaches on shift and their supervisor. Phone companies carry it, so it isn't fully private. Ask a coach more: text COACH.
> my po says i gotta do a program. do u tell her stuff
-- signal words
-- kept for a coach
< We don't tell police, courts, probation, DCF, ICE, work or family. There are limits: a life in danger, a child hurt. Ask a coach about it: text COACH.
> 1
< Warmline: texts and real coaches, adults 18+. Want in? Reply 1. Recurring msgs, number varies. Msg&data rates may apply. HELP: help. STOP: end. Español: 2
> tasha
< Warmline: texts and real coaches, adults 18+. Want in? Reply 1. Recurring msgs, number varies. Msg&data rates may apply. HELP: help. STOP: end. Español: 2
> will dcf find out i texted u
-- handoff handoff warrant
-- page dana
-- page luis
< We don't tell police, courts, probation, DCF, ICE, work or family. There are limits: a life in danger, a child hurt. Ask a coach about it: text COACH.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
> i slipped last nite, u gonna tell my po?
< We don't tell police, courts, probation, DCF, ICE, work or family. There are limits: a life in danger, a child hurt. Ask a coach about it: text COACH.
< Thank you for telling me. Nothing changes here. How are you this minute? 1 OK 2 Not sure 3 In danger. Or say it your way.
advance 1m
> 1
-- signal lapse_ok
-- answer: note = lapse_ok
< Good. If you use again: naloxone near, not alone. SafeSpot stays on the phone with you: 800-972-0590, free, 24/7. Kept for a coach to read.
< What would help next? 1 Text with a coach 2 Detox or treatment 3 Just rest tonight. Or tell me.
> are u gonna report me
< We don't tell police, courts, probation, DCF, ICE, work or family. There are limits: a life in danger, a child hurt. Ask a coach about it: text COACH.
