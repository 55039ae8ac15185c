# Lo mismo en español: solo Luis sigue callado hasta el final.
at 2026-03-02 07:58
look
advance 2m
look
dana< LINE: your shift 8 am-11 pm starts now. Reply OK.
luis< LINE: tu turno 8 am-11 pm empieza ya. Responde OK.
luis> OK
luis< Gracias. Coaches de turno: 2. El tuyo va hasta las 11 pm.
dana> ok
dana< Thanks. Coaches on now: 2. You are on until 11 pm.
