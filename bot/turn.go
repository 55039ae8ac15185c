package bot

import (
	"slices"
	"time"
)

// Decision is what follows from one event: all of it is committed, or none.
type Decision struct {
	State  any // *Thread or *Desk, to be stored
	Next   [Lanes]time.Time
	Add    []Effect
	Queued []Pending // Add, as it will be stored; Body is still empty
	Cancel []int64
	Heard  []int64
	Lines  []Line
	Moves  []Move   // of the handoff, for figures
	Sick   Sickness // the lead is told of it; "" for nothing
}

// Line is one entry of a transcript: what was heard, said, decided.
type Line struct {
	At   int64  `json:"at"`
	Who  string `json:"who"`           // person, program, coach, note, event
	Name string `json:"name,omitzero"` // of the coach
	ID   string `json:"id,omitzero"`   // of the text, or what happened
	Text string `json:"text,omitzero"`
	Seq  int64  `json:"seq,omitzero"` // the effect that carries it, in the ledger; 0 = none, or written before lines said so
}

// Who wrote a line.
const (
	whoPerson  = "person"
	whoProgram = "program"
	whoCoach   = "coach"
	whoNote    = "note"
	whoEvent   = "event"
)

// turn is the work on one event for one conversation, shared by threads and desks.
type turn struct {
	id   string
	now  time.Time
	w    *World
	ev   Event
	seq  *int64
	lane Lane
	out  Decision
}

// add puts an effect into the outbox. Routine is only what the program starts by
// itself: an answer that came by a planned time is an answer.
func (t *turn) add(p Pending, e Effect) int64 {
	*t.seq++
	p.Seq, p.Lane = *t.seq, t.lane
	if e.Role != RoleRoutine {
		p.Lane = min(p.Lane, LaneReply)
	}
	t.out.Add = append(t.out.Add, e)
	t.out.Queued = append(t.out.Queued, p)
	return p.Seq
}

// maxHops is how many tells may follow from one another.
const maxHops = 4

// tell sends word to another conversation. Telling twice changes nothing there,
// so an unknown fate is simply repeated.
func (t *turn) tell(conv string, m Tell) {
	m.From, m.Hop = t.id, 1
	if t.ev.Told != nil {
		m.Hop = t.ev.Told.Hop + 1
	}
	if m.Kind == TellPage {
		m.Hop = 1 // however many pass it on: a search ends when nobody is left to ask
	}
	if m.Hop > maxHops {
		t.note("tell refused: hop limit")
		return
	}
	t.add(Pending{Stream: conv, Repeat: true}, Effect{Conv: conv, Tell: &m})
}

// since is when what is being decided came, in unix milliseconds: now, or when the
// carrier took a text that was found late.
func (t *turn) since() int64 {
	if h := t.ev.Heard; h != nil && h.At > 0 {
		return time.Unix(h.At, 0).UnixMilli()
	}
	return t.now.UnixMilli()
}

func (t *turn) line(who, id, text string) {
	t.out.Lines = append(t.out.Lines, Line{At: t.now.Unix(), Who: who, ID: id, Text: text})
}

// lastOf keeps the last n of a list with one more.
func lastOf[T any](all []T, n int, more T) []T {
	if over := len(all) + 1 - n; over > 0 {
		all = slices.Delete(all, 0, over)
	}
	return append(all, more)
}

// note writes down what happened, in words that hold nothing of the person.
func (t *turn) note(what string) { t.line(whoEvent, what, "") }

// commit is the decision in the form a store takes.
func (d Decision) commit(id string, version int64, op string) (Commit, error) {
	state, err := encode(d.State)
	if err != nil {
		return Commit{}, err
	}
	c := Commit{ID: id, Op: op, Version: version, State: state, Next: d.Next, Cancel: d.Cancel, Heard: d.Heard, Add: slices.Clone(d.Queued)}
	if th, ok := d.State.(*Thread); ok {
		c.Whole = th.whole()
	}
	for i, e := range d.Add {
		if c.Add[i].Body, err = encode(e); err != nil {
			return Commit{}, err
		}
	}
	for _, l := range d.Lines {
		b, err := encode(l)
		if err != nil {
			return Commit{}, err
		}
		c.Lines = append(c.Lines, b)
	}
	return c, nil
}
