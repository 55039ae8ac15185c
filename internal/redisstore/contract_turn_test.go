package redisstore_test

import (
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
)

// take takes the sweep after some time, for a minute.
func (r rig) take(t *testing.T, after time.Duration, holder string) (left string, taken bool) {
	t.Helper()
	data, taken, err := r.TakeTurn(t.Context(), bot.TurnSweep, start.Add(after), start.Add(after+time.Minute), holder)
	must(t, err)
	return string(data), taken
}

func sweepOneHolder(t *testing.T, r rig) {
	var all sync.WaitGroup
	var winners atomic.Int32
	for _, holder := range []string{"a", "b", "c", "d", "e", "f"} {
		all.Go(func() {
			if _, taken, err := r.TakeTurn(t.Context(), bot.TurnSweep, start, start.Add(time.Minute), holder); err != nil {
				t.Error(err)
			} else if taken {
				winners.Add(1)
			}
		})
	}
	all.Wait()
	if winners.Load() != 1 {
		t.Errorf("%d have it", winners.Load())
	}
}

func sweepRunsOut(t *testing.T, r rig) {
	r.take(t, 0, "a")
	if _, taken := r.take(t, 59*time.Second, "b"); taken {
		t.Error("taken from one who has it")
	}
	if _, taken := r.take(t, 59*time.Second, "a"); !taken {
		t.Error("its holder may not have it longer")
	}
	if _, taken := r.take(t, time.Minute+58*time.Second, "b"); taken {
		t.Error("taken from one who has it longer")
	}
	if _, taken := r.take(t, time.Minute+59*time.Second, "b"); !taken {
		t.Error("not taken when its time was up")
	}
	wantConflict(t, r.EndTurn(t.Context(), bot.TurnSweep, "a", []byte("late")))
	must(t, r.EndTurn(t.Context(), bot.TurnSweep, "b", []byte("in time")))
	if left, taken, err := r.TakeTurn(t.Context(), bot.TurnRota, start, start.Add(time.Minute), "d"); err != nil || !taken || left != nil {
		t.Errorf("another turn: taken %v, left %q, %v", taken, left, err)
	}
	if left, taken := r.take(t, 2*time.Minute, "c"); !taken || left != "in time" {
		t.Errorf("taken %v, left %q", taken, left)
	}
}

func sweepLeaves(t *testing.T, r rig) {
	if left, taken := r.take(t, 0, "a"); !taken || left != "" {
		t.Errorf("at first: taken %v, left %q", taken, left)
	}
	must(t, r.EndTurn(t.Context(), bot.TurnSweep, "a", []byte("one")))
	wantConflict(t, r.EndTurn(t.Context(), bot.TurnSweep, "a", []byte("again")))
	if left, taken := r.take(t, 0, "b"); !taken || left != "one" {
		t.Errorf("then: taken %v, left %q", taken, left)
	}
	if left, taken := r.take(t, 0, "b"); !taken || left != "one" {
		t.Errorf("its holder again: taken %v, left %q", taken, left)
	}
}
