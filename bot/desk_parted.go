package bot

import (
	"slices"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/phone"
)

// partedFor is how long a number stays with the person it was used for, in seconds:
// what the coach writes there is for nobody else.
const partedFor = 24 * 60 * 60

// partedMost is how many such threads a desk remembers.
const partedMost = 32

// Parting is a thread that this coach no longer has.
type Parting struct {
	Thread  string       `json:"thread"`
	Handoff int          `json:"n"`
	Name    string       `json:"name,omitzero"` // of the person
	Number  phone.Number `json:"number"`
	By      string       `json:"by,omitzero"` // who has it now, "" when it was let go
	At      int64        `json:"at"`

	Later Later `json:",embed"`
}

// drop takes a thread off the desk; by has it now, "" when it was let go.
func (t *deskTurn) drop(thread, by string) {
	for i, h := range t.Held {
		if h.Thread != thread {
			continue
		}
		if h.Number == t.w.Numbers.Page() {
			t.Left = t.now.Unix()
		}
		if h.Level == rule.LevelCrisis {
			t.Eased = t.now.Unix()
		}
		t.Held = append(t.Held[:i], t.Held[i+1:]...)
		t.Questions = slices.DeleteFunc(t.Questions, func(q Question) bool { return q.Kind == AskGive && q.Thread == thread })
		t.rejoin(thread)
		t.Parted = append(t.Parted, Parting{Thread: thread, Handoff: h.Handoff, Name: h.Name, Number: h.Number, By: by, At: t.now.Unix()})
		return
	}
}

// rejoin forgets partings from a thread, and those long past.
func (t *deskTurn) rejoin(thread string) {
	var keep []Parting
	for _, p := range t.Parted {
		if p.Thread != thread && t.now.Unix()-p.At < partedFor {
			keep = append(keep, p)
		}
	}
	t.Parted = keep[max(0, len(keep)-partedMost):]
}

// parting is the last thread that a number of ours stood for, when it stands for none
// now. Several share the page number: there it is the last of the last minutes.
func (t *deskTurn) parting(n phone.Number) *Parting {
	within := int64(partedFor)
	if n == t.w.Numbers.Page() {
		if within = askFor; len(t.Held) > 0 {
			return nil
		}
	}
	for i := len(t.Parted) - 1; i >= 0; i-- {
		if p := &t.Parted[i]; p.Number == n && t.now.Unix()-p.At < within {
			return p
		}
	}
	return nil
}

// free is a number of ours that keeps a thread apart: the one it had, or one that
// stood for nobody today; the page number when none is left.
func (t *deskTurn) free(thread string) phone.Number {
	open := t.w.Numbers.Threads()
	for _, p := range t.Parted {
		if p.Thread == thread && t.now.Unix()-p.At < partedFor && t.holdingAt(p.Number) == nil {
			return p.Number
		}
	}
	for _, n := range open {
		if t.holdingAt(n) == nil && t.parting(n) == nil {
			return n
		}
	}
	return t.w.Numbers.Page()
}

// afterwards is what a coach writes to a person whose thread they no longer have: it
// is neither lost in silence nor carried unasked.
func (t *deskTurn) afterwards(p *Parting, word, body string) {
	switch {
	case p.By != "":
		t.write(p.Number, "c-closed", text.Vars{"C": p.By})
	case word != "":
		t.write(p.Number, "c-parted", text.Vars{"N": p.Name})
	default:
		t.Asking = &Asking{Thread: p.Thread, Words: t.together(p.Thread, body), At: t.now.Unix(), After: true}
		t.write(p.Number, "c-noheld", text.Vars{"N": p.Name})
	}
}

// sendAgain takes the answer to whether words go to a person who was let go: the
// thread is this coach's again by it.
func (t *deskTurn) sendAgain(a *Asking, body string) bool {
	for _, p := range t.Parted {
		if p.Thread != a.Thread {
			continue
		}
		switch fold(body) {
		case "1":
			t.tell(p.Thread, Tell{Kind: TellAgain, Handoff: p.Handoff, Thread: p.Thread, Coach: t.coach.ID, Name: t.coach.Name, Words: a.Words})
			return true
		case "2":
			t.write(p.Number, "c-words", nil)
			return true
		}
	}
	return false
}
