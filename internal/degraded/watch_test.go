package degraded_test

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/degraded"
)

// leads counts what they are told.
type leads struct{ sick, well atomic.Int64 }

func (l *leads) Raise(bot.Sickness) { l.sick.Add(1) }
func (l *leads) Over(bot.Sickness)  { l.well.Add(1) }

// A store that is away for ten seconds is told before anybody writes; one that is
// back is searched for what was lost, and the all-clear waits until it has been
// well for five minutes.
func TestTheStoreIsWatched(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var down atomic.Bool
		var back atomic.Int64
		told := &leads{}
		w := &degraded.Watch{
			Probe: func(context.Context) error {
				if down.Load() {
					return errors.New("away")
				}
				return nil
			},
			Alarm: told, Back: func() { back.Add(1) }, Reach: func() bool { return true },
		}
		go w.Run(t.Context())
		want := func(after time.Duration, sick bool, backs int64, well bool) {
			t.Helper()
			time.Sleep(after)
			synctest.Wait()
			if (told.sick.Load() > 0) != sick || back.Load() != backs || (told.well.Load() > 0) != well {
				t.Fatalf("after %v: told sick %d times, back %d, well %d", after, told.sick.Load(), back.Load(), told.well.Load())
			}
		}
		want(time.Minute, false, 0, false)
		down.Store(true)
		want(5*time.Second, false, 0, false) // a failover may take as long
		want(6*time.Second, true, 0, false)
		down.Store(false)
		want(3*time.Second, true, 1, false)
		w.Failed() // a text that was not taken in
		want(4*time.Minute, true, 2, false)
		want(2*time.Minute, true, 2, true)
	})
}

// A text that fails is told at once.
func TestAFailureIsToldAtOnce(t *testing.T) {
	told := &leads{}
	w := &degraded.Watch{Alarm: told}
	if w.Failed(); told.sick.Load() != 1 {
		t.Error("nobody was told")
	}
}

// The line is ready as long as a text of danger reaches anybody, and says how it is.
func TestTheStateOfALine(t *testing.T) {
	var down error
	reach := true
	w := &degraded.Watch{Probe: func(ctx context.Context) error {
		if _, limited := ctx.Deadline(); !limited {
			t.Error("a look without end")
		}
		return down
	}, Reach: func() bool { return reach }}
	want := func(word string, ready bool) {
		t.Helper()
		if got, ok := w.State(t.Context()); got != word || ok != ready {
			t.Errorf("%s %v, want %s %v", got, ok, word, ready)
		}
	}
	want("ok", true)
	down = errors.New("away")
	want("degraded", true)
	reach = false
	want("down", false)
}
