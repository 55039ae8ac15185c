package bot

import (
	"time"

	"github.com/warmline/warmline/flows"
	"github.com/warmline/warmline/flows/resource"
	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/meetings"
	"github.com/warmline/warmline/internal/phone"
)

// World is all that deciding may read besides the conversation itself. It is one
// immutable value; decisions record its version.
type World struct {
	Version int64
	Program *Program
	Texts   *text.Catalog
	Flows   *flows.Set
	Rules   *rule.Rules

	Resources *resource.Directory // what options of flows end in
	Meetings  *meetings.Directory // what the feeds hold

	Roster  handoff.Roster
	Numbers Numbers
	Stand   Stand          // whether it is open
	Leads   []phone.Number // told when the line is sick, beside the roster's leads

	Paged map[string]int64 // when each coach was last paged, unix seconds; as fresh as the rest

	later Later // of the stored part
}

// Week is who is on when: the stored rota, or program.yaml's shifts where none was
// ever stored. They are never mixed.
func (w *World) Week() handoff.Week {
	if rota := w.Roster.Rota; rota != nil {
		return handoff.Week{Zone: w.Program.Zone, Shifts: rota.Weekly, Changes: rota.Changes}
	}
	return w.Program.Week
}

// Program is what an organisation has decided about its line.
type Program struct {
	Name        string // as people see it; neutral where discreet
	Zone        *time.Location
	Terms       string            // address of the terms page, said in t2
	Sites       map[string]string // keyword, lower case → site tag
	Feeds       []Feed            // of meetings
	Evening     Evening
	Rhythm      Rhythm
	Signals     Signals
	Quiet       Quiet
	Week        handoff.Week // of program.yaml: it holds until a shift is stored, see World.Week
	Plans       handoff.Plans
	CoolDown    time.Duration // after a crisis, in which pages short of one pass a coach by
	ProveAgain  time.Duration // a coach's phone that was silent for so long is asked to prove itself again
	Promises    Promises
	Budget      Budget
	Price       Price           // of what leaves
	Status      []time.Duration // when a waiting person is told how the search goes
	Morning     clock.Wall      // and in the morning
	Carrier     Carrier
	Discreet    bool              // answers to HELP and STOP give nothing away
	Interpreter string            // telephone number of an interpreter line, said to coaches
	Desk        string            // telephone number for questions, said in neutral help texts
	Rehearsal   []phone.Number    // texted before the line is open
	Undecided   []string          // duties that nobody has decided on yet
	Reviews     []Reviewed        // of the rules
	Stop        map[string]string // by language: what a coach may do for somebody who opted out in a crisis, as said in c-stop
}

// Budget is how many pages short of a crisis a coach is texted within a span, a
// night; 0 = any number.
type Budget struct {
	Pages  int
	Within time.Duration
}

// Price is what one segment of a text cost on a day; zero when nobody has said it.
type Price struct {
	Segment  float64
	Currency string
	Date     string
}

// Feed is one list of meetings: at an address, or a file of the programme's folder.
type Feed struct {
	Name string // a word; what is saved of its meetings stands under it
	URL  string // or
	File []byte // what the file holds
	meetings.Defaults
	Format   string
	FailsFor time.Duration // until the lead hears that it fails; 0: three days
}

// Reviewed is somebody's name under one version of the rules.
type Reviewed struct{ Rules, By, As, Date string }

// Carrier says which reserved words the carrier answers itself, so that
// nobody gets two answers.
type Carrier struct{ Stop, Help bool }

// Evening is the hour of the check-in.
type Evening struct {
	At     clock.Wall
	Jitter time.Duration // of this and of all that begins by itself, both ways, so that not everyone is texted in one second
	Close  clock.Wall    // what could not leave by then is skipped
}

// Quiet is when the program may start a conversation, in the person's zone.
type Quiet struct{ From, To clock.Wall }

// Numbers are the line's own telephone numbers.
type Numbers struct {
	Line    phone.Number   // people text this one
	Coaches []phone.Number // coaches are paged from the first; each open thread has one of the others
}

// Page is the number coaches are paged from.
func (n Numbers) Page() phone.Number {
	if len(n.Coaches) == 0 {
		return n.Line
	}
	return n.Coaches[0]
}

// Threads are the numbers a coach's threads are kept apart by; empty when there
// is only one number, and words must do it.
func (n Numbers) Threads() []phone.Number {
	if len(n.Coaches) < 2 {
		return nil
	}
	return n.Coaches[1:]
}

// Coaching reports whether coaches and nobody else write to the number.
func (n Numbers) Coaching(to phone.Number) bool {
	for _, c := range n.Coaches {
		if c == to && c != n.Line {
			return true
		}
	}
	return false
}
