package bot

import (
	"context"
	"hash/fnv"
	"math/rand/v2"
	"time"
)

// When many people need a human in one moment, all of their pages go to the same few
// desks. Of those who decide on one desk at the same time one commits, and the others
// have decided in vain: so inside a process they do it in turn, and processes that keep
// meeting draw apart by chance.

// places lets one after the other through by id. Ids may share a place.
type places [64]chan struct{}

func newPlaces() *places {
	t := new(places)
	for i := range t {
		t[i] = make(chan struct{}, 1)
	}
	return t
}

// wait waits for an id's turn, at most as long as ctx lasts. done ends the turn.
func (t *places) wait(ctx context.Context, id string) (done func(), err error) {
	h := fnv.New32a()
	_, _ = h.Write([]byte(id))
	place := t[h.Sum32()%uint32(len(t))]
	select {
	case place <- struct{}{}:
		return func() { <-place }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// apartMost bounds how long somebody who lost to another process holds back.
const apartMost = 64 * time.Millisecond

// drawApart holds back for a moment after a commit was lost: for longer the more were.
func drawApart(ctx context.Context, lost int) {
	select {
	case <-time.After(rand.N(min(time.Millisecond<<lost, apartMost))):
	case <-ctx.Done():
	}
}
