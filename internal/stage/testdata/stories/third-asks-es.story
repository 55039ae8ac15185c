# An officer asks about a person: nothing is said of anybody.
at 2026-03-02 18:00
> buenas tardes, le habla el oficial Ramirez, esta Marta Lopez en su programa?
-- handoff handoff third_asks
-- page ruth
< No puedo decir quién usa este servicio. Una persona encargada lo va a ver. En una emergencia llame al 911.
ruth< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
