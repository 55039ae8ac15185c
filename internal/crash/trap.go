package main

import "sync/atomic"

// point is a line of the program at which a process can be killed.
type point string

// The points. Those of scripts lie before Redis has heard of it, or after it has
// answered and before the process has heard that.
const (
	anytime        point = "anytime"
	createHeard    point = "create-heard"    // Twilio has the request, nothing is created
	createTaken    point = "create-taken"    // the text is created, no answer is out
	createAnswered point = "create-answered" // the answer is out, nothing is settled
)

func before(script string) point { return point(script + "-before") }
func after(script string) point  { return point(script + "-after") }

// points lists all of them: each line of claim, POST and settle, and of commit.
func points() []point {
	return []point{
		anytime, before("claim"), after("claim"), createHeard, createTaken, createAnswered,
		before("settle"), after("settle"), before("commit"), after("commit"),
	}
}

// trap lies at one point of one process and springs once. Safe for concurrent use.
type trap struct{ set atomic.Pointer[snare] }

type snare struct {
	at     point
	sprung chan struct{}
}

// lay puts the trap at a point, in place of where it lay. The channel is closed
// when it springs.
func (t *trap) lay(at point) <-chan struct{} {
	s := &snare{at: at, sprung: make(chan struct{})}
	t.set.Store(s)
	return s.sprung
}

// lift takes the trap away.
func (t *trap) lift() { t.set.Store(nil) }

// step says whether whoever has come to this point is caught.
func (t *trap) step(at point) bool {
	s := t.set.Load()
	if s == nil || s.at != at || !t.set.CompareAndSwap(s, nil) {
		return false
	}
	close(s.sprung)
	return true
}
