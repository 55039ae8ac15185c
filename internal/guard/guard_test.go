package guard_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/guard"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/redistest"
	"github.com/warmline/warmline/internal/seal"
)

var start = time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)

// bell remembers what was raised.
type bell struct{ raised []bot.Sickness }

func (b *bell) Raise(s bot.Sickness) { b.raised = append(b.raised, s) }

// rig is one process over a Redis in which one person has something routine due.
type rig struct {
	*guard.Guard
	client redis.UniversalClient
	store  *redisstore.Store
	clock  *clock.Manual
	bell   *bell
}

func newRig(t *testing.T) *rig {
	t.Helper()
	r := &rig{clock: clock.NewManual(start), bell: &bell{}}
	r.client, _ = redistest.Mini(t)
	keyset, err := seal.NewKeyset()
	must(t, err)
	box, err := seal.Parse(keyset)
	must(t, err)
	r.store, err = redisstore.New(t.Context(), r.client, box, redisstore.Config{})
	must(t, err)
	_, err = r.store.Commit(t.Context(), start, bot.Commit{ID: "tperson", State: []byte("{}"), Next: [bot.Lanes]time.Time{bot.LaneRoutine: start}})
	must(t, err)
	r.Guard = r.another()
	return r
}

// another is one more process, as after a restart.
func (r *rig) another() *guard.Guard {
	return guard.New(guard.Config{Schema: redisstore.Schema, Keys: r.store.Keys, Alarm: r.bell}, r.store, r.clock)
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// routine says whether the routine work is handed out.
func (r *rig) routine(t *testing.T) bool {
	t.Helper()
	due, err := r.store.Due(t.Context(), r.clock.Now(), [bot.Lanes]int{10, 10, 10})
	must(t, err)
	return slices.Contains(due[bot.LaneRoutine], "tperson")
}

func TestNothingRoutineWithoutAHeartbeat(t *testing.T) {
	r := newRig(t)
	must(t, r.Start(t.Context()))
	if !r.routine(t) {
		t.Error("in good health nothing routine is handed out")
	}
	r.clock.Advance(7 * time.Second)
	if r.routine(t) {
		t.Error("routine work is handed out by a process that has heard nothing of Redis for long")
	}
}

func TestAHoldIsObeyedToldOnceAndEnded(t *testing.T) {
	r := newRig(t)
	must(t, r.Start(t.Context()))
	r.clock.Advance(time.Hour)
	g := r.another()
	for range 3 {
		must(t, g.Start(t.Context()))
		r.clock.Advance(2 * time.Second)
	}
	if r.routine(t) || g.Hold() == nil || g.Hold().Why != bot.HoldSilent {
		t.Errorf("after an hour of silence: hold %+v", g.Hold())
	}
	if !slices.Equal(r.bell.raised, []bot.Sickness{bot.SickRestore}) {
		t.Errorf("the lead was told %v", r.bell.raised)
	}
	_, err := r.store.Resume(t.Context(), true)
	must(t, err)
	must(t, g.Start(t.Context()))
	if !r.routine(t) || g.Hold() != nil {
		t.Errorf("after resume: hold %+v", g.Hold())
	}
}

// A process that is older than the data must not work, nor go on working.
func TestDataOfALaterSchemaEndsTheProcess(t *testing.T) {
	r := newRig(t)
	_, err := r.store.Beat(t.Context(), start, bot.Beat{Node: "newer", Schema: redisstore.Schema + 1})
	must(t, err)
	if err := r.Start(t.Context()); !errors.Is(err, guard.ErrSchema) || r.routine(t) {
		t.Errorf("started beside data of a later schema: %v", err)
	}
}

// A store that is out of reach ends nothing: texts of danger need none.
func TestAStoreOutOfReachEndsNothing(t *testing.T) {
	r := newRig(t)
	must(t, r.client.Close())
	if err := r.Start(t.Context()); err != nil || r.Hold() != nil {
		t.Errorf("without Redis: %v, hold %+v", err, r.Hold())
	}
}
