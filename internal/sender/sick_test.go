package sender_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
)

// plan plans a time for a conversation.
func (r *rig) plan(t *testing.T, id string, lane bot.Lane, at time.Time) {
	t.Helper()
	var next [bot.Lanes]time.Time
	next[lane] = at
	if _, err := r.store.Commit(t.Context(), r.clock.Now(), bot.Commit{ID: id, State: []byte("{}"), Next: next}); err != nil {
		t.Fatal(err)
	}
}

// wokenAt lets minutes pass, and says in which of them a conversation was woken.
func (r *rig) wokenAt(t *testing.T, minutes int) []string {
	t.Helper()
	var woken []string
	for m := range minutes {
		before := r.line.woken
		if err := r.Drain(t.Context()); err != nil {
			t.Fatal(err)
		}
		if r.line.woken > before {
			woken = append(woken, fmt.Sprint(m, "m"))
		}
		r.clock.Advance(time.Minute)
	}
	return woken
}

// A conversation that cannot be decided is left alone for longer and longer, and
// the lead hears of it once; where somebody in danger may wait it is looked at each
// five minutes and the lead hears each time.
func TestASickConversationIsPutAside(t *testing.T) {
	for _, tt := range []struct {
		lane  bot.Lane
		woken []string
		told  int
	}{
		{bot.LaneRoutine, []string{"0m", "1m", "2m", "4m", "8m", "16m", "32m", "64m", "124m", "184m"}, 1},
		{bot.LaneCrisis, []string{"0m", "1m", "2m", "4m", "8m", "13m", "18m"}, 7},
	} {
		r := newRig(t)
		r.line.sick = fmt.Errorf("%w: cannot be read", bot.ErrSick)
		r.plan(t, "tsick", tt.lane, r.clock.Now())
		minutes := map[bot.Lane]int{bot.LaneRoutine: 200, bot.LaneCrisis: 20}[tt.lane]
		if got := r.wokenAt(t, minutes); !slices.Equal(got, tt.woken) {
			t.Errorf("lane %d: woken at %v, want %v", tt.lane, got, tt.woken)
		}
		if told := r.alarm.raised; len(told) != tt.told || told[0] != bot.SickThread {
			t.Errorf("lane %d: the lead was told %v", tt.lane, told)
		}

		r.line.sick = nil // a binary that can read it
		r.clock.Advance(time.Hour)
		if got := r.wokenAt(t, 1); len(got) != 1 {
			t.Errorf("lane %d: it does not go on when it is mended", tt.lane)
		}
	}
}

// What fails for another reason, such as a store that is away, is tried again when
// the lease runs out.
func TestAFailureThatMayPassIsNotPutAside(t *testing.T) {
	r := newRig(t)
	r.line.sick = errors.New("store is away")
	r.plan(t, "tsick", bot.LaneRoutine, r.clock.Now().Add(-3*time.Hour))
	if got := r.wokenAt(t, 3); len(got) != 3 || len(r.alarm.raised) != 0 {
		t.Errorf("woken at %v, told %v", got, r.alarm.raised)
	}
}

// A panic in one piece of work takes no other along, and the lead is told.
func TestAPanicAtWorkIsSurvived(t *testing.T) {
	r := newRig(t)
	ctx, stop := context.WithCancel(t.Context())
	r.line.during = func() { stop(); panic("words") }
	r.queue(t, bot.Pending{Stream: "d-dana"}, bot.Effect{Conv: "d-dana", Tell: &bot.Tell{Kind: bot.TellPage}})
	r.Run(ctx)
	if told := r.alarm.raised; len(told) != 1 || told[0] != bot.SickThread {
		t.Errorf("told %v", told)
	}
}

// A sick conversation holds up no other.
func TestASickConversationHoldsUpNobody(t *testing.T) {
	r := newRig(t)
	r.line.sick, r.line.failID = bot.ErrSick, "tsick"
	r.plan(t, "tsick", bot.LaneRoutine, r.clock.Now())
	r.plan(t, "twell", bot.LaneRoutine, r.clock.Now())
	if err := r.Drain(t.Context()); err != nil || r.line.woken != 2 {
		t.Errorf("%d woken, %v", r.line.woken, err)
	}
}
