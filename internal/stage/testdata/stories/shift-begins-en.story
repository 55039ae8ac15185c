# A shift begins: each coach is asked once; OK is enough. Who does not answer is asked
# once more, and then the supervisor knows, with no name in it.
at 2026-03-02 07:58
look
advance 2m
look
dana< LINE: your shift 8 am-11 pm starts now. Reply OK.
luis< LINE: tu turno 8 am-11 pm empieza ya. Responde OK.
look
dana> OK
dana< Thanks. Coaches on now: 2. You are on until 11 pm.
advance 15m
-- Mon 08:15:00
luis< LINE: tu turno 8 am-11 pm empieza ya. Responde OK.
advance 15m
-- Mon 08:30:00
ruth< LINE: a coach hasn't said OK to the start of their shift, asked twice. Pages still go there first. Who is on now: warmline coach list
luis> ok
luis< Gracias. Coaches de turno: 2. El tuyo va hasta las 11 pm.
