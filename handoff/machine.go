// Package handoff knows when a human is wanted, who is paged in which order and
// how a thread is taken over and handed back. It is pure: time, roster and state
// come in as values, and nothing here sends, stores, sleeps or reads a clock.
package handoff

import "github.com/warmline/warmline/internal/machine"

// State is where a handoff stands.
type State string

// The states of a handoff.
const (
	None      State = "none"       // the program speaks
	Requested State = "requested"  // a human is wanted; the page waits for a shift or an answer
	Paged     State = "paged"      // coaches are being asked
	Accepted  State = "accepted"   // a coach has claimed it and has not written yet
	WithCoach State = "with_coach" // a human's words have reached the person
)

// Held says whether a coach has the thread, so that the program is silent.
func (s State) Held() bool { return s == Accepted || s == WithCoach }

// Open says whether a human is wanted and has not let go.
func (s State) Open() bool { return s != None && s != "" }

// Event moves a handoff on.
type Event string

// The events of a handoff.
const (
	Request  Event = "request"   // a human is wanted, later
	Page     Event = "page"      // the ladder starts, or goes on
	Accept   Event = "accept"    // a coach's claim won
	Speak    Event = "speak"     // the coach's words went out
	Release  Event = "release"   // a human let go
	HandBack Event = "hand_back" // let go by time: never in a crisis
)

var table = machine.New("handoff", string(None),
	arrow(Request, Requested, None, Requested),
	arrow(Page, Paged, None, Requested, Paged),
	arrow(Accept, Accepted, Requested, Paged, Accepted, WithCoach),
	arrow(Speak, WithCoach, Accepted, WithCoach),
	arrow(Release, None, Accepted, WithCoach),
	arrow(HandBack, None, WithCoach),
)

func arrow(e Event, to State, from ...State) machine.Arrow {
	a := machine.Arrow{Event: string(e), To: string(to)}
	for _, s := range from {
		a.From = append(a.From, string(s))
	}
	return a
}

// Fire returns the state that e leads to from s, or an error when there is no such arrow.
func (s State) Fire(e Event) (State, error) {
	to, err := table.Fire(string(s), string(e))
	return State(to), err
}

// States lists every state.
func States() []State {
	var out []State
	for _, s := range table.States() {
		out = append(out, State(s))
	}
	return out
}

// Mermaid draws the machine.
func Mermaid() (string, error) { return table.Mermaid() }
