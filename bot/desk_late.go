package bot

import (
	"time"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/internal/clock"
)

// overtaken says whether a coach's text that was found late may mean something else
// by now: it is old or has lost its words, or a page, a thread or a question came or
// went since it was written. An OK must never take a page its coach had not seen,
// nor words reach another person.
func (t *deskTurn) overtaken(h *Heard) bool {
	switch {
	case h.At == 0:
		return false
	case h.Blank, t.now.Sub(time.Unix(h.At, 0)) > lateAfter, t.Left > h.At, t.Asking != nil && t.Asking.At > h.At:
		return true
	}
	for _, p := range t.Pages {
		if p.At > h.At || p.Closed > h.At {
			return true
		}
	}
	for _, p := range t.Parted {
		if p.At > h.At {
			return true
		}
	}
	for _, held := range t.Held {
		if held.Since > h.At {
			return true
		}
	}
	return false
}

// overtook tells the coach that nothing was done.
func (t *deskTurn) overtook(h *Heard) {
	t.note("found late, not acted on")
	if h.Blank {
		t.write(h.To, "c-blank", nil)
		return
	}
	t.write(h.To, "c-late", text.Vars{"MT": clock.WallOf(time.Unix(h.At, 0), t.w.Program.Zone).Say()})
}
