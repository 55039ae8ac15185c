package degraded

import (
	"sync"
	"time"
)

// actedFor is how long a text is remembered that humans were paged for: longer
// than the carrier hands the same text over again.
const actedFor = 15 * time.Minute

// acted are the texts that humans were paged for without their conversation, so
// that the same text again pages nobody and gets the same answer. It lives in
// this process alone: another one pages once more, which does no harm.
type acted struct {
	mu    sync.Mutex
	texts map[string]*act
}

type act struct {
	at    time.Time
	done  chan struct{} // closed when reply is known
	reply string
}

func newActed() *acted { return &acted{texts: map[string]*act{}} }

// once does what a text asks for, unless it was done before or is under way, and
// gives its reply. What was done in vain counts as not done.
func (a *acted) once(op string, now time.Time, do func() (reply string, ok bool)) string {
	a.mu.Lock()
	if was, found := a.texts[op]; found && now.Sub(was.at) < actedFor {
		a.mu.Unlock()
		<-was.done
		return was.reply
	}
	it := &act{at: now, done: make(chan struct{})}
	a.forget(now)
	a.texts[op] = it
	a.mu.Unlock()

	defer close(it.done)
	var ok bool
	if it.reply, ok = do(); !ok {
		a.mu.Lock()
		delete(a.texts, op)
		a.mu.Unlock()
	}
	return it.reply
}

// forget drops what is too old to come again.
func (a *acted) forget(now time.Time) {
	for op, was := range a.texts {
		if now.Sub(was.at) >= actedFor {
			delete(a.texts, op)
		}
	}
}
