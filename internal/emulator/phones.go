package emulator

import (
	"context"

	"github.com/warmline/warmline/internal/phone"
)

// lag is how many changes a subscriber may fall behind.
const lag = 1024

// Inbox is what has arrived at a number, in the order it was sent.
func (e *Emulator) Inbox(number phone.Number) []Message {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.arrived(number)
}

func (e *Emulator) arrived(number phone.Number) []Message {
	var in []Message
	for _, m := range e.byTo[number] {
		if m.Status == "delivered" || m.Status == "received" {
			in = append(in, *m)
		}
	}
	return in
}

// Wait returns the inbox of a number once n texts have arrived there.
func (e *Emulator) Wait(ctx context.Context, number phone.Number, n int) (in []Message, err error) {
	err = e.until(ctx, func() bool {
		in = e.arrived(number)
		return len(in) >= n
	})
	return in, err
}

// Messages is everything kept, in order of creation.
func (e *Emulator) Messages() []Message {
	e.mu.Lock()
	defer e.mu.Unlock()
	all := make([]Message, len(e.all))
	for i, m := range e.all {
		all[i] = *m
	}
	return all
}

// Subscribe shows every message when it is created and whenever it changes, until
// cancel. A subscriber more than 1024 changes behind misses some: Messages has all.
func (e *Emulator) Subscribe() (changes <-chan Message, cancel func()) {
	c := make(chan Message, lag)
	e.mu.Lock()
	defer e.mu.Unlock()
	e.subs[c] = true
	return c, func() {
		e.mu.Lock()
		defer e.mu.Unlock()
		if e.subs[c] {
			delete(e.subs, c)
			close(c)
		}
	}
}

// publish shows a message to the subscribers. e.mu is held.
func (e *Emulator) publish(m Message) {
	for c := range e.subs {
		select {
		case c <- m:
		default:
		}
	}
}
