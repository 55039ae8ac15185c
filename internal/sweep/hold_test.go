package sweep_test

import (
	"slices"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
)

// After a silence or a restore the sweep goes back to where certainty ended, however
// long that is ago, and says so only when it has heard all of it: routine texts
// wait for that.
func TestAHoldIsSweptWhole(t *testing.T) {
	r := newRig(t)
	beat := func(last time.Time) bot.Pulse {
		t.Helper()
		p, err := r.store.Beat(t.Context(), r.clock.Now(), bot.Beat{Node: "n", Schema: 1, Last: last})
		must(t, err)
		return p
	}
	beat(time.Time{})
	s := r.sweeper()
	must(t, s.Sweep(t.Context()))
	r.text("in the first hour")
	r.clock.Advance(100 * time.Hour)
	r.text("in the last hour")
	r.clock.Advance(time.Hour)
	if p := beat(time.Time{}); p.Hold == nil {
		t.Fatal("101 hours of silence, and nothing is held")
	}
	swept := func() bool {
		t.Helper()
		must(t, s.Sweep(t.Context()))
		hold, err := r.store.Hold(t.Context())
		must(t, err)
		return hold.Swept
	}

	if swept() {
		t.Error("swept, though the list may not show the last minutes yet")
	}
	if got := r.heard(); !slices.Contains(got, "in the first hour") || !slices.Contains(got, "in the last hour") {
		t.Errorf("heard %q", got)
	}
	r.clock.Advance(5 * time.Minute)
	r.fails["in the last hour"] = bot.ErrConflict
	if r.text("in the last hour"); swept() {
		t.Error("swept, though a text could not be taken in")
	}
	delete(r.fails, "in the last hour")
	r.clock.Advance(5 * time.Minute)
	if !swept() {
		t.Error("not swept, though everything was heard")
	}
}
