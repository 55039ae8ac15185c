package bot

import (
	"context"
	"slices"
	"time"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/clock"
)

// MarkKind is what a coach has done on the roster by text, or their phone has not.
type MarkKind string

// The marks.
const (
	MarkProved  MarkKind = "proved"  // wrote from the phone
	MarkStopped MarkKind = "stopped" // said STOP, or somebody else writes from the phone
	MarkStarted MarkKind = "started" // said START
	MarkOff     MarkKind = "off"     // PASS at the start of a shift: others are asked
	MarkTaken   MarkKind = "taken"   // OK to cover
	MarkPassed  MarkKind = "passed"  // PASS to cover

	MarkUnreached MarkKind = "unreached" // the phone has missed what was sent to it
	MarkReached   MarkKind = "reached"   // wrote from it again
)

// Mark is what happened to a coach on the roster. Done twice it changes nothing more.
type Mark struct {
	Kind  MarkKind `json:"kind"`
	Coach string   `json:"coach"`
	At    int64    `json:"at"`
	From  int64    `json:"from,omitzero"` // of a time of work
	To    int64    `json:"to,omitzero"`

	Later Later `json:",embed"`
}

// Mark carries out a coach's act, and tells who wants to take a time of work whether
// they were the first.
func (e *Engine) Mark(ctx context.Context, effect string, m Mark) error {
	first := false
	err := e.Change(ctx, func(r handoff.Roster) (handoff.Roster, error) {
		c, ok := r.ByID(m.Coach)
		if !ok {
			return r, nil
		}
		switch m.Kind {
		case MarkProved:
			c.Proved = max(c.Proved, m.At)
		case MarkStopped:
			c.Stopped = true
		case MarkStarted:
			c.Stopped, c.Proved = false, max(c.Proved, m.At)
		case MarkUnreached, MarkReached:
			c.Unreached = m.Kind == MarkUnreached
		default:
			r, first = e.base.Load().shifted(r, m)
			return r, nil
		}
		return r.With(c), nil
	})
	if err != nil || m.Kind != MarkTaken {
		return err
	}
	told := Tell{Kind: TellCovered, Reason: "c-cover-gone", Start: m.From, End: m.To}
	if first {
		told.Reason = "c-cover-yours"
	}
	return e.Tell(ctx, effect, DeskID(m.Coach), told)
}

// shifted is the roster after a coach has given a time of work away, taken one, or
// passed. It reports whether it is theirs.
func (w *World) shifted(r handoff.Roster, m Mark) (handoff.Roster, bool) {
	zone := w.Program.Zone
	from, to := clock.LocalOf(time.Unix(m.From, 0), zone), clock.LocalOf(time.Unix(m.To, 0), zone)
	search := slices.IndexFunc(r.Searches, func(s handoff.Search) bool { return s.From == from && s.To == to })
	mine := handoff.Change{From: from, To: to, In: m.Coach}
	switch m.Kind {
	case MarkOff:
		return r.Changed(w.Program.Week, handoff.Change{From: from, To: to, Out: m.Coach}).Searching(handoff.Search{From: from, To: to, Out: m.Coach}), true
	case MarkTaken:
		if search < 0 {
			return r, r.Rota != nil && slices.ContainsFunc(r.Rota.Changes, func(c handoff.Change) bool {
				return c.In == mine.In && c.From == mine.From && c.To == mine.To
			})
		}
		r = r.Changed(w.Program.Week, mine)
		r.Searches = slices.Delete(slices.Clone(r.Searches), search, search+1)
		return r, true
	case MarkPassed:
		if search >= 0 {
			r.Searches = slices.Clone(r.Searches)
			r.Searches[search].At = 0 // the next one is asked without waiting
		}
	}
	return r, false
}
