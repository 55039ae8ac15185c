package degraded

import "time"

// hands are goroutines that stay a while after their work: the stack of a new one grows
// in steps, each a copy of all there is, which is a tenth of what a text costs.
type hands struct{ idle chan func() }

// kept is how long a goroutine waits for more to do.
const kept = 10 * time.Second

func newHands() hands { return hands{idle: make(chan func())} }

// do has work done by one that waits, else by a new one.
func (h hands) do(work func()) {
	select {
	case h.idle <- work:
	default:
		go h.stay(work)
	}
}

func (h hands) stay(work func()) {
	enough := time.NewTimer(kept)
	defer enough.Stop()
	for {
		work()
		enough.Reset(kept)
		select {
		case work = <-h.idle:
		case <-enough.C:
			return
		}
	}
}
