package sender_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/redistest"
)

// wire is the way to Redis and back, on which a script's call can be lost before
// it gets there, or its answer afterwards.
type wire struct {
	keys int  // of the script whose next call is lost: 5 a claim, 8 a settle
	ran  bool // it gets there
}

var errLost = errors.New("lost on the wire")

func (w *wire) lose(cmd redis.Cmder) bool {
	args := cmd.Args()
	hit := w.keys > 0 && cmd.Name() == "evalsha" && args[2] == w.keys
	if hit {
		w.keys = 0
	}
	return hit
}

func (w *wire) DialHook(next redis.DialHook) redis.DialHook { return next }

func (w *wire) ProcessPipelineHook(next redis.ProcessPipelineHook) redis.ProcessPipelineHook {
	return next
}

func (w *wire) ProcessHook(next redis.ProcessHook) redis.ProcessHook {
	return func(ctx context.Context, cmd redis.Cmder) error {
		if !w.lose(cmd) {
			return next(ctx, cmd)
		}
		if w.ran {
			_ = next(ctx, cmd)
		}
		cmd.SetErr(errLost)
		return errLost
	}
}

// mishaps are the ways in which nobody hears how the sending of a text ended.
var mishaps = []struct {
	name string
	do   func(t *testing.T, r *rig, w *wire)
}{
	{"a claim's answer is lost", func(t *testing.T, r *rig, w *wire) { w.keys, w.ran = 5, true }},
	{"a claim is lost", func(t *testing.T, r *rig, w *wire) { w.keys = 5 }},
	{"a settle's answer is lost", func(t *testing.T, r *rig, w *wire) { w.keys, w.ran = 8, true }},
	{"a settle is lost", func(t *testing.T, r *rig, w *wire) { w.keys = 8 }},
	{"killed before the text leaves", func(t *testing.T, r *rig, w *wire) { r.claimed(t) }},
	{"killed after the text has left", func(t *testing.T, r *rig, w *wire) {
		e := r.claimed(t)
		if _, err := r.twilio.SendText(t.Context(), bot.Text{From: e.From, To: e.To, Body: e.Body}); err != nil {
			t.Fatal(err)
		}
	}},
	{"cut before the text was taken", func(t *testing.T, r *rig, w *wire) { r.em.Fail(emulator.ResetBefore) }},
	{"cut after the text was taken", func(t *testing.T, r *rig, w *wire) { r.em.Fail(emulator.ResetAfter) }},
	{"500 and not taken", func(t *testing.T, r *rig, w *wire) { r.em.Fail(emulator.ServerErrors) }},
	{"500 and taken", func(t *testing.T, r *rig, w *wire) { r.em.Fail(emulator.ErrorAfter) }},
	{"taken and no answer", func(t *testing.T, r *rig, w *wire) { r.em.Fail(emulator.Hang) }},
}

// claimed takes the effect in hand as a sender that does not live to settle it.
func (r *rig) claimed(t *testing.T) bot.Effect {
	t.Helper()
	got, err := r.store.Claim(t.Context(), r.clock.Now(), lease, "tperson")
	if err != nil || len(got) != 1 || len(got[0].Effects) != 1 {
		t.Fatal(got, err)
	}
	e, err := bot.OpenEffect(got[0].Effects[0].Body)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// happens lets a mishap befall what is in line, and makes all well again.
func (r *rig) happens(t *testing.T, w *wire, mishap func(*testing.T, *rig, *wire)) {
	t.Helper()
	mishap(t, r, w)
	if err := r.Drain(t.Context()); err != nil && !errors.Is(err, errLost) {
		t.Fatal(err)
	}
	if w.keys != 0 {
		t.Fatal("nothing was lost on the wire")
	}
	r.em.Fail(emulator.None)
}

// Whatever is lost, and wherever: once all is well again a text that nobody knows
// the fate of has left exactly once, and a page at least once.
func TestOfUnknownFate(t *testing.T) {
	client, _ := redistest.Real(t)
	w := &wire{}
	client.AddHook(w)
	for _, m := range mishaps {
		for name, page := range map[string]bool{"routine": false, "page": true} {
			t.Run(m.name+", "+name, func(t *testing.T) {
				client.FlushDB(t.Context())
				r := rigOn(t, client)
				r.queue(t, bot.Pending{Lane: bot.LaneCrisis, Stream: "p", Repeat: page, Report: true}, text("words"))
				r.happens(t, w, m.do)
				r.passes(t, 5*time.Minute)
				if n := r.sent(); n < 1 || n > 1 && !page || n > 2 {
					t.Errorf("%d texts left", n)
				}
				if len(r.line.outcomes) > 0 || len(r.alarm.raised) > 0 {
					t.Errorf("outcomes %v, alarm %v", r.line.outcomes, r.alarm.raised)
				}
				if next, err := r.store.Next(t.Context()); err != nil || !next.IsZero() {
					t.Errorf("something is still planned: %v, %v", next, err)
				}
			})
		}
	}
}

// A page does not wait for anybody's list: it goes out again in the same second,
// or when the lease of a dead sender ends.
func TestAPageOfUnknownFateGoesOutAgainAtOnce(t *testing.T) {
	w := &wire{}
	for _, m := range mishaps {
		client, _ := redistest.Mini(t)
		client.AddHook(w)
		r := rigOn(t, client)
		r.queue(t, bot.Pending{Lane: bot.LaneCrisis, Stream: "p", Repeat: true}, text("page"))
		r.em.FailLists(emulator.ServerErrors)
		r.happens(t, w, m.do)
		r.passes(t, lease)
		if r.sent() == 0 {
			t.Errorf("%s: no page after %v", m.name, lease)
		}
	}
}

// Two texts with the same words, one after the other: neither is taken for the
// other in the carrier's list, whatever befalls the second, or both.
func TestTheSameWordsTwice(t *testing.T) {
	for _, m := range mishaps {
		for name, first := range map[string]func(*testing.T, *rig, *wire){
			"the first arrives": func(*testing.T, *rig, *wire) {}, "both": m.do,
		} {
			t.Run(m.name+", "+name, func(t *testing.T) {
				client, _ := redistest.Mini(t)
				w := &wire{}
				client.AddHook(w)
				r := rigOn(t, client)
				for _, mishap := range []func(*testing.T, *rig, *wire){first, m.do} {
					r.queue(t, bot.Pending{Lane: bot.LaneReply, Stream: "p"}, text("ok"))
					r.happens(t, w, mishap)
					if name == "both" {
						r.passes(t, 2*time.Minute)
					}
				}
				r.passes(t, 5*time.Minute)
				if r.sent() != 2 {
					t.Errorf("%d texts left, want 2", r.sent())
				}
			})
		}
	}
}

// When the list cannot be read for ten minutes a text that may have left is not
// sent again, and whoever wrote it is asked.
func TestWhenTheListCannotBeRead(t *testing.T) {
	for _, mode := range []emulator.Mode{emulator.ServerErrors, emulator.TooMany, emulator.ResetBefore} {
		r := newRig(t)
		r.em.Fail(emulator.ResetAfter)
		r.em.FailLists(mode)
		r.queue(t, bot.Pending{Lane: bot.LaneReply, Stream: "p", Report: true}, text("words"))
		r.drain(t)
		r.em.Fail(emulator.None)
		r.passes(t, 10*time.Minute-time.Second)
		if len(r.line.outcomes) > 0 {
			t.Errorf("%s: given up early: %v", mode, r.line.outcomes)
		}
		r.passes(t, 3*time.Minute)
		if r.sent() != 1 || len(r.line.outcomes) != 1 || r.line.outcomes[0].Status != bot.StatusDropped {
			t.Errorf("%s: %d texts, outcomes %v", mode, r.sent(), r.line.outcomes)
		}
	}
}

// A list that can be read again within ten minutes is believed.
func TestAListThatComesBackIsBelieved(t *testing.T) {
	for _, mode := range []emulator.Mode{emulator.ResetBefore, emulator.ResetAfter} {
		r := newRig(t)
		r.em.Fail(mode)
		r.em.FailLists(emulator.ServerErrors)
		r.queue(t, bot.Pending{Lane: bot.LaneReply, Stream: "p", Report: true}, text("words"))
		r.drain(t)
		r.em.Fail(emulator.None)
		r.passes(t, 8*time.Minute)
		r.em.FailLists(emulator.None)
		r.passes(t, 4*time.Minute)
		if r.sent() != 1 || len(r.line.outcomes) != 0 {
			t.Errorf("%s: %d texts, outcomes %v", mode, r.sent(), r.line.outcomes)
		}
	}
}

// After an outage of ours the carrier has its ten minutes all the same.
func TestAnOutageOfOursIsNoReasonToGiveUp(t *testing.T) {
	r := newRig(t)
	r.queue(t, bot.Pending{Lane: bot.LaneReply, Stream: "p", Report: true}, text("words"))
	r.claimed(t)
	r.clock.Advance(3 * time.Hour)
	r.Sender = r.another()
	r.em.FailLists(emulator.ResetBefore)
	r.passes(t, 5*time.Minute)
	r.em.FailLists(emulator.None)
	r.passes(t, 5*time.Minute)
	if r.sent() != 1 || len(r.line.outcomes) != 0 {
		t.Errorf("%d texts, outcomes %v", r.sent(), r.line.outcomes)
	}
}

// What the list says became of a text is what is told of it.
func TestTheListTellsOfAFailure(t *testing.T) {
	r := newRig(t)
	r.em.Fail(emulator.ResetAfter)
	r.queue(t, bot.Pending{Lane: bot.LaneReply, Stream: "p", Report: true}, text("words"))
	r.drain(t)
	if err := r.em.Idle(t.Context()); err != nil {
		t.Fatal(err)
	}
	ledger := func() bot.Status {
		all, err := r.store.Ledger(t.Context(), "tperson")
		if err != nil || len(all) == 0 {
			return 0
		}
		return all[0].Status
	}
	if ledger() != 0 {
		t.Fatal("the fate is known before anybody asked")
	}
	r.passes(t, 2*time.Minute)
	if ledger() != bot.StatusDelivered {
		t.Errorf("the ledger says %d", ledger())
	}
}

// A text taken back while its fate is unknown does not leave any more.
func TestATextTakenBackIsNotSentLater(t *testing.T) {
	for _, repeat := range []bool{false, true} {
		r := newRig(t)
		r.queue(t, bot.Pending{Lane: bot.LaneCrisis, Stream: "p", Repeat: repeat, Report: true}, text("words"))
		r.claimed(t)
		if _, err := r.store.Commit(t.Context(), r.clock.Now(), bot.Commit{ID: "tperson", Version: 1, State: []byte("{}"), Cancel: []int64{1}}); err != nil {
			t.Fatal(err)
		}
		r.passes(t, 15*time.Minute)
		if r.sent() != 0 || len(r.line.outcomes) != 0 {
			t.Errorf("repeat %v: %d texts, outcomes %v", repeat, r.sent(), r.line.outcomes)
		}
	}
}

// A sender that comes to an effect so late that another may have it leaves it.
func TestALateSenderDoesNotSend(t *testing.T) {
	r := newRig(t)
	other := r.another()
	r.line.during = func() {
		for range 4 {
			r.clock.Advance(lease)
			if err := other.Drain(context.Background()); err != nil {
				t.Error(err)
			}
		}
	}
	r.queue(t, bot.Pending{Lane: bot.LaneReply, Stream: "d-dana", Repeat: true}, bot.Effect{Conv: "d-dana", Tell: &bot.Tell{Kind: bot.TellPage}})
	r.queue(t, bot.Pending{Lane: bot.LaneReply, Stream: "p"}, text("words"))
	r.passes(t, 5*time.Minute)
	if r.sent() != 1 {
		t.Errorf("%d texts, want 1", r.sent())
	}
}
