# PASS at the start of a shift: others are asked one by one, the first OK has it.
at 2026-03-02 07:58
look
advance 2m
look
dana< LINE: your shift 8 am-11 pm starts now. Reply OK.
luis< LINE: tu turno 8 am-11 pm empieza ya. Responde OK.
luis> OK
luis< Gracias. Coaches de turno: 2. El tuyo va hasta las 11 pm.
dana> PASS
dana< You're off the shift Mar 2 8 am-11 pm, and I'm asking others. No reason needed. If that was a slip, tell your coordinator.
look
ana< LINE: a shift needs someone: Mar 2 8 am-11 pm. Reply OK to take it, PASS if not. No reason needed.
ana> pass
ana< That's fine. I'll ask someone else.
look
ruth< LINE: a shift is given up and no coach takes it: Mar 2 8 am-11 pm. All who could were asked. To see what is open: warmline shift coverage
advance 11m
look
