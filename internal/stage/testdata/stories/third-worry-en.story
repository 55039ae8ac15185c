# Worried about somebody: nothing is said about anybody.
at 2026-03-02 18:00
> im worried about my sister she is using again
< Thank you for telling me. Nothing changes here. How are you this minute? 1 OK 2 Not sure 3 In danger. Or say it your way.
> 1
-- answer: lapse_words = 1
-- handoff urgent lapse
-- page luis
< A coach is being paged for you. Don't be alone if you can help it. SafeSpot stays on the phone: 800-972-0590. Can't breathe well or nodding off: 911.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
