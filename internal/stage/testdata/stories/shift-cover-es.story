# PASS al empezar el turno: otra persona lo toma; quien contesta tarde lo sabe.
at 2026-03-02 07:58
look
advance 2m
look
dana< LINE: your shift 8 am-11 pm starts now. Reply OK.
luis< LINE: tu turno 8 am-11 pm empieza ya. Responde OK.
luis> pass
luis< Quedas fuera del turno 2 mar 8 am-11 pm y ya busco a otro coach. Sin explicar nada. Si fue un error, dile a quien coordina.
look
ana< LINE: a shift needs someone: Mar 2 8 am-11 pm. Reply OK to take it, PASS if not. No reason needed.
ruth< LINE, next 7 days: times with no coach who writes Spanish: 1. The first: Mar 2 8 am-11 pm. All of them: warmline shift coverage
ana> OK
ana< It's yours: Mar 2 8 am-11 pm. Thank you for stepping in.
ana> OK
ana< No page is open for you right now. Thank you.
