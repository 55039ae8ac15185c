# An officer asks about a person: nothing is said of anybody.
at 2026-03-02 18:00
> this is officer Smith, is Ria Lopez in your program?
-- handoff handoff third_asks
-- page ruth
< I can't say who uses this line. A supervisor will see this. In an emergency call 911.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
