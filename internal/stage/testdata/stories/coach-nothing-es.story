# A coach who has no page and no thread is answered, whatever they write.
at 2026-03-02 18:00
luis> OK
luis< Ahora no hay aviso para ti. Gracias.
luis> PASS
luis< Ahora no hay aviso para ti. Gracias.
luis> DONE
luis< Ahora no llevas ningún chat: esto no le llega a nadie.
luis> K9
luis< K9 ya no sigue abierto, nada que hacer. Un aviso nuevo trae otra clave.
luis> hola?
luis< Ahora no llevas ningún chat: esto no le llega a nadie.
luis> # una nota
luis< Ahora no llevas ningún chat: esto no le llega a nadie.
