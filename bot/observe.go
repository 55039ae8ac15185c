package bot

import (
	"time"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
)

// Observer is told what the engine does, for figures: kinds, counts and times, and
// never an id, a name, a number or a word. Calls come from many goroutines at once
// and must not block.
type Observer interface {
	// Heard: a text was taken in for the first time, by a coach's desk or by a thread,
	// and the rules gave its words alone this level.
	Heard(desk bool, level rule.Level)
	// Decided: an event was decided on and committed, now or, again, some time
	// before. With an error nothing was committed.
	Decided(what string, again bool, err error)
	// Moved: a handoff came a step further.
	Moved(m Move)
}

// nobody observes nothing.
type nobody struct{}

func (nobody) Heard(bool, rule.Level)      {}
func (nobody) Decided(string, bool, error) {}
func (nobody) Moved(Move)                  {}

// Kind names what happened: heard, found (heard late, from the carrier's record),
// told, outcome or due.
func (e Event) Kind() string {
	switch {
	case e.Heard != nil && e.Heard.At > 0:
		return "found"
	case e.Heard != nil:
		return "heard"
	case e.Told != nil:
		return "told"
	case e.Outcomes != nil:
		return "outcome"
	}
	return "due"
}

// Carried is one effect that was carried out, or tried, for figures.
type Carried struct {
	Lane   Lane
	Text   bool          // to a phone; otherwise word to another conversation
	Status Status        // what it was settled with: pending = to be tried again, in flight = its fate is unknown
	Dead   bool          // failed, and left for a human
	Placed bool          // not tried: it waits for its place at the pace of its number
	Page   time.Duration // for a page that the carrier took: since what called for it; 0 for all else
}

// Backlog is what waits, for a process or for a human.
type Backlog struct {
	Lanes [Lanes]Waiting
	Dead  int // effects that failed for good: `warmline outbox list`
}

// Waiting is what waits in one lane.
type Waiting struct {
	Due    int       // conversations whose time has come and that nobody has in hand
	Oldest time.Time // when the first of them was due; zero when none is
}

// Lag is how long the oldest has waited.
func (w Waiting) Lag(now time.Time) time.Duration {
	if w.Oldest.IsZero() {
		return 0
	}
	return max(0, now.Sub(w.Oldest))
}

// Move is one step of a handoff.
type Move struct {
	Step  MoveStep
	Level rule.Level
	After time.Duration // since a human was first wanted, whole seconds
	Drill bool          // nobody wanted one
}

// MoveStep names a step of a handoff.
type MoveStep string

// The steps of a handoff.
const (
	MoveOpened   MoveStep = "opened"   // a human is wanted
	MoveRaised   MoveStep = "raised"   // to a higher level
	MoveRepeated MoveStep = "repeated" // everybody was asked, nobody came, everybody is asked again
	MoveAccepted MoveStep = "accepted" // a coach has it
	MoveOver     MoveStep = "over"     // a human let go, or it was handed back by time
)

// stand is where a thread's handoff stands, as far as moves show it.
type stand struct {
	count  int // handoffs so far
	open   bool
	held   bool
	level  rule.Level
	opened int64
	step   int // the next step of the ladder
	drill  bool
}

func (t *Thread) stand() stand {
	s := stand{count: t.Count, open: t.open(), held: t.held()}
	if s.open {
		s.level, s.opened, s.step = t.Handoff.Level, t.Handoff.Opened, t.Handoff.Step
		s.drill = t.Handoff.Kind == kindDrill
	}
	return s
}

// movesSince says what one decision has moved.
func (t *Thread) movesSince(was stand, now time.Time, plans handoff.Plans) []Move {
	var out []Move
	is := t.stand()
	move := func(step MoveStep, s stand) {
		out = append(out, Move{step, s.level, time.Duration(now.Unix()-s.opened) * time.Second, s.drill})
	}
	if was.open && (!is.open || is.count > was.count) {
		move(MoveOver, was)
	}
	switch {
	case !is.open:
	case is.count > was.count:
		move(MoveOpened, is)
	case is.level > was.level:
		move(MoveRaised, is)
	case is.held && !was.held:
		move(MoveAccepted, is)
	case is.step > was.step && is.step > len(plans[is.level].Steps):
		move(MoveRepeated, is)
	}
	return out
}
