package line_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/sweep"
)

// gate is a store whose commits wait until they are let through or refused.
type gate struct {
	bot.Store
	asked  chan struct{}
	answer chan error
}

func (g *gate) Commit(ctx context.Context, now time.Time, c bot.Commit) (bot.Receipt, error) {
	g.asked <- struct{}{}
	if err := <-g.answer; err != nil {
		return bot.Receipt{}, err
	}
	return g.Store.Commit(ctx, now, c)
}

// The engine says that a text was taken in when the commit has, and not before; a
// commit that failed is no success.
func TestNothingIsTakenInBeforeItsCommit(t *testing.T) {
	r := newRig(t)
	l := r.line(t, sweep.Config{})
	g := &gate{Store: l.Engine.Store, asked: make(chan struct{}), answer: make(chan error)}
	l.Engine.Store = g
	hear := func(op string) chan error {
		done := make(chan error, 1)
		go func() {
			done <- l.Engine.Hear(t.Context(), bot.Heard{Op: op, From: "+16175550142", To: ours, Body: "hello"})
		}()
		<-g.asked
		select {
		case err := <-done:
			t.Errorf("answered before the commit: %v", err)
		case <-time.After(100 * time.Millisecond):
		}
		return done
	}
	first := hear("SM1")
	down := errors.New("the disk is full")
	g.answer <- down
	if err := <-first; !errors.Is(err, down) {
		t.Errorf("a commit that failed: %v", err)
	}
	second := hear("SM1")
	g.answer <- nil
	if err := <-second; err != nil {
		t.Errorf("a commit that stood: %v", err)
	}
}
