package sender_test

import (
	"slices"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
)

func (r *rig) dead(t *testing.T) int {
	t.Helper()
	all, err := r.store.Dead(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return len(all)
}

// What is wrong decides what follows: tried again, left with the phone, or kept
// for a human, who is told.
func TestWhatFollowsFromAFailure(t *testing.T) {
	for _, c := range []struct {
		name  string
		to    phone.Number
		mode  emulator.Mode
		fault bot.Fault
		dead  int
	}{
		{"geo permission is missing", "+15005550003", emulator.None, bot.FaultRefused, 1},
		{"a landline", "+15005550009", emulator.None, bot.FaultDead, 0},
		{"opted out", "+15005550004", emulator.None, bot.FaultOptedOut, 0},
		{"too many requests, again and again", person, emulator.TooMany, bot.FaultRetry, 1},
		{"never taken and never an answer", person, emulator.ServerErrors, bot.FaultUnknown, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := newRig(t)
			r.em.Fail(c.mode)
			r.queue(t, bot.Pending{Lane: bot.LaneReply, Stream: "p", Report: true}, bot.Effect{To: c.to, From: ours, Body: "words"})
			r.passes(t, 30*time.Minute)
			if r.sent() != 0 || r.dead(t) != c.dead || len(r.alarm.raised) != c.dead {
				t.Errorf("%d texts, %d dead, alarm %v", r.sent(), r.dead(t), r.alarm.raised)
			}
			if c.dead > 0 && r.alarm.raised[0] != bot.SickEffect {
				t.Errorf("alarm %v", r.alarm.raised)
			}
			if len(r.line.outcomes) != 1 || r.line.outcomes[0].Status != bot.StatusFailed || r.line.outcomes[0].Fault != c.fault {
				t.Errorf("outcomes %+v", r.line.outcomes)
			}
		})
	}
}

// The pauses double from 100 ms; what is not repeated for ever ends after eight tries.
func TestThePausesGrow(t *testing.T) {
	r := newRig(t)
	r.em.Fail(emulator.TooMany)
	r.queue(t, bot.Pending{Lane: bot.LaneReply, Stream: "p"}, text("words"))
	begin := r.clock.Now()
	for _, want := range []time.Duration{100, 300, 700, 1500, 3100, 6300, 12700} {
		r.drain(t)
		next, err := r.store.Next(t.Context())
		if err != nil || next.Sub(begin) != want*time.Millisecond {
			t.Fatalf("the next try is after %v, want %d ms (%v)", next.Sub(begin), want, err)
		}
		r.clock.Set(next)
	}
	r.drain(t)
	if r.dead(t) != 1 {
		t.Error("still alive after eight tries")
	}
}

// A page goes on for ever, and when it keeps failing a human is told.
func TestAPageIsNeverGivenUp(t *testing.T) {
	r := newRig(t)
	r.em.Fail(emulator.TooMany)
	r.queue(t, bot.Pending{Lane: bot.LaneCrisis, Stream: "p", Repeat: true, Report: true}, text("page"))
	r.passes(t, 10*time.Second)
	if len(r.alarm.raised) != 0 {
		t.Error("told too early")
	}
	r.passes(t, time.Hour)
	if r.dead(t) != 0 || len(r.line.outcomes) != 0 || !slices.Contains(r.alarm.raised, bot.SickPage) || slices.Contains(r.alarm.raised, bot.SickEffect) {
		t.Errorf("%d dead, outcomes %v, alarm %v", r.dead(t), r.line.outcomes, r.alarm.raised)
	}
	r.em.Fail(emulator.None)
	r.passes(t, 35*time.Second)
	if r.sent() != 1 {
		t.Errorf("%d pages once it works", r.sent())
	}
}

// An effect that cannot be read is kept for a human and holds up nobody.
func TestAnEffectThatCannotBeRead(t *testing.T) {
	r := newRig(t)
	bad := bot.Pending{Seq: 1, Lane: bot.LaneReply, Stream: "p", Body: []byte("?")}
	if _, err := r.store.Commit(t.Context(), r.clock.Now(), bot.Commit{ID: "tperson", State: []byte("{}"), Add: []bot.Pending{bad}}); err != nil {
		t.Fatal(err)
	}
	r.n = 1
	r.queue(t, bot.Pending{Lane: bot.LaneReply, Stream: "p"}, text("words"))
	r.drain(t)
	if r.sent() != 1 || r.dead(t) != 1 || len(r.alarm.raised) != 1 {
		t.Errorf("%d texts, %d dead, alarm %v", r.sent(), r.dead(t), r.alarm.raised)
	}
}

func TestAnOptOutAtTheCarrierComesBackAndIsNotTriedAgain(t *testing.T) {
	r := newRig(t)
	r.em.Text(person, ours, "STOP")
	before := r.sent()
	r.queue(t, bot.Pending{Lane: bot.LaneRoutine, Stream: "p", Report: true}, text("words"))
	for range 3 {
		r.drain(t)
		r.clock.Advance(time.Hour)
	}
	if r.sent() != before || len(r.line.outcomes) == 0 || r.line.outcomes[0].Code != 21610 {
		t.Errorf("%d more texts, outcomes %v", r.sent()-before, r.line.outcomes)
	}
}
