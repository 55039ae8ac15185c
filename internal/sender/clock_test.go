package sender_test

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/sender"
	"github.com/warmline/warmline/internal/twilio"
)

// looks counts how often a sender looks for what is due.
type looks struct {
	bot.Queue
	mu sync.Mutex
	n  int
}

func (l *looks) Due(ctx context.Context, now time.Time, limit [bot.Lanes]int) ([bot.Lanes][]string, error) {
	l.mu.Lock()
	l.n++
	l.mu.Unlock()
	return l.Queue.Due(ctx, now, limit)
}

// On a machine whose clock is wrong nothing is early, nothing is late, and nobody
// spins: what counts is the clock that all share.
func TestAMachineWithAWrongClockIsNeitherEarlyNorBusy(t *testing.T) {
	const planned = 1500 * time.Millisecond
	on := func(t *testing.T, off time.Duration) (late time.Duration, looked int) {
		r := newRig(t)
		all := func() time.Time { return time.Now().Add(off) } // the shared clock, as this machine sees it
		shared, err := clock.NewShared(t.Context(), func(context.Context) (time.Time, error) { return all(), nil })
		if err != nil {
			t.Fatal(err)
		}
		queue := &looks{Queue: r.store}
		s := sender.New(sender.Config{Lease: lease}, sender.Parts{
			Queue: queue, Ledger: r.store, Texter: r.twilio, Record: r.twilio.Record(ours), Line: r.line, Clock: shared, Sort: twilio.DeliveryFault,
		})
		due := all().Add(planned).Truncate(time.Millisecond)
		woken := make(chan time.Time, 1)
		r.line.wake = func(string) {
			select {
			case woken <- all():
			default:
			}
		}
		next := [bot.Lanes]time.Time{bot.LaneCrisis: due}
		if _, err := r.store.Commit(t.Context(), all(), bot.Commit{ID: "tperson", State: []byte("{}"), Next: next}); err != nil {
			t.Fatal(err)
		}
		ctx, stop := context.WithTimeout(t.Context(), planned+5*time.Second)
		defer stop()
		var done sync.WaitGroup
		done.Go(func() { s.Run(ctx) })
		select {
		case at := <-woken:
			late = at.Sub(due)
		case <-ctx.Done():
			t.Fatal("never woken")
		}
		stop()
		done.Wait()
		return late, queue.n
	}
	_, usual := on(t, 0)
	for _, off := range []time.Duration{-5 * time.Second, 5 * time.Second} {
		t.Run(off.String(), func(t *testing.T) {
			late, looked := on(t, off)
			if late < 0 || late > 3*time.Second {
				t.Errorf("woken %v after its time", late)
			}
			if looked > 3*usual+10 {
				t.Errorf("looked %d times; with a right clock %d", looked, usual)
			}
		})
	}
}
