# A coach who has no page and no thread is answered, whatever they write.
at 2026-03-02 18:00
dana> OK
dana< No page is open for you right now. Thank you.
dana> PASS
dana< No page is open for you right now. Thank you.
dana> DONE
dana< You hold no thread now, so this went to nobody.
dana> K9
dana< K9 is closed, nothing to do. A new page comes with a new code.
dana> hello?
dana< You hold no thread now, so this went to nobody.
dana> # a note
dana< You hold no thread now, so this went to nobody.
