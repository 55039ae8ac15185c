package bot

import (
	"cmp"
	"slices"
	"time"
)

// The planned times of a conversation.
const (
	planRhythm  = "rhythm"  // the next of what the program begins by itself
	planEvening = "evening" // the same, planned by an older binary
	planFlow    = "flow"    // the open question has waited long enough
	planAside   = "aside"   // a flow that waits goes on
	planAsked   = "asked"   // the same, at a time that the person asked for
	planResume  = "resume"  // a pause ends
	planLadder  = "ladder"  // the next step of the ladder
	planAgain   = "again"   // page those again who have not answered
	planShift   = "shift"   // a shift begins while a search goes on
	planStatus  = "status"  // tell the person how the search goes
	planSecond  = "second"  // the second text of an overdose
	planClock   = "clock"   // the coach has not written, or not answered
	planIdle    = "idle"    // both are silent
	planOffer   = "offer"   // nobody has answered whether a held thread goes to another coach
	planMorning = "morning" // a quiet first text that would have woken somebody
	planPromise = "promise" // the next rung of the ladder of what is promised
	planDates   = "dates"   // the next reminder of a date of the person's own
	planNote    = "note"    // a desk: the coach said DONE and wrote no note
	planAsk     = "ask"     // a desk: a question to the coach waits, or waits for its answer
)

// threadPlans and deskPlans are the planned times that a thread and a desk know.
// Another one was planned by a newer binary: it stays, and that one will see to it.
var (
	threadPlans = []string{planRhythm, planEvening, planFlow, planAside, planAsked, planResume, planLadder, planAgain, planShift, planStatus, planSecond, planClock, planIdle, planOffer, planMorning, planPromise, planDates}
	deskPlans   = []string{planNote, planAsk}
)

// laneOf is the lane a planned time is looked for in.
func laneOf(what string) Lane {
	switch what {
	case planRhythm, planEvening, planAside, planResume:
		return LaneRoutine
	case planFlow, planAsked, planIdle, planNote, planAsk, planMorning, planPromise, planDates:
		return LaneReply
	}
	return LaneCrisis
}

// Agendum is one planned time: unix seconds, rounded up, so that nothing is early.
type Agendum struct {
	What string `json:"w"`
	At   int64  `json:"at"`
}

// agenda is the planned times of a conversation, soonest first, one of each kind.
type agenda []Agendum

// set plans what at a time, or takes it off the agenda when at is zero.
func (a *agenda) set(what string, at time.Time) {
	*a = slices.DeleteFunc(*a, func(x Agendum) bool { return x.What == what })
	if at.IsZero() {
		return
	}
	sec := at.Unix()
	if at.Nanosecond() > 0 {
		sec++
	}
	*a = append(*a, Agendum{what, sec})
	slices.SortStableFunc(*a, func(x, y Agendum) int { return cmp.Compare(x.At, y.At) })
}

// has says whether what is planned.
func (a agenda) has(what string) bool {
	return slices.ContainsFunc(a, func(x Agendum) bool { return x.What == what })
}

// soonest plans what at a time, unless it is planned for an earlier one.
func (a *agenda) soonest(what string, at time.Time) {
	for _, x := range *a {
		if x.What == what && x.At <= at.Unix() {
			return
		}
	}
	a.set(what, at)
}

// due takes the first planned time that has come off the agenda, of those known.
func (a *agenda) due(now time.Time, known []string) (Agendum, bool) {
	i := slices.IndexFunc(*a, func(x Agendum) bool { return x.At <= now.Unix() && slices.Contains(known, x.What) })
	if i < 0 {
		return Agendum{}, false
	}
	first := (*a)[i]
	*a = slices.Delete(*a, i, i+1)
	return first, true
}

// next is when to look next in each lane.
func (a agenda) next() (out [Lanes]time.Time) {
	for _, x := range a {
		if l := laneOf(x.What); out[l].IsZero() {
			out[l] = time.Unix(x.At, 0)
		}
	}
	return out
}
