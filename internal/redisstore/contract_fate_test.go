package redisstore_test

import (
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
)

// unknown is what a sender says that got no answer.
func unknown(seq int64, until time.Duration) bot.Settled {
	return bot.Settled{Seq: seq, Status: bot.StatusInFlight, Retry: start.Add(until)}
}

func fateUnknown(t *testing.T, r rig) {
	r.add(t, text(1), text(2))
	r.claim(t, 0)
	r.settle(t, 5*time.Second, unknown(1, time.Minute))
	r.wantNext(t, time.Minute) // not when the lease would have run out
	wantSeqs(t, r.claim(t, time.Minute-time.Millisecond), "")
	got := r.claim(t, time.Minute)
	wantSeqs(t, got, "1")
	if e := got.Effects[0]; !e.Again || e.Attempt != 1 || !e.Since.Equal(start) || !e.Lease.Equal(start.Add(time.Minute+lease)) {
		t.Errorf("got %+v", e)
	}
	r.settle(t, time.Minute, unknown(1, 2*time.Minute))
	r.report(t, time.Minute, 1, bot.StatusDelivered, 0) // the carrier knows meanwhile
	wantSeqs(t, r.claim(t, time.Minute), "2")
}

func askedTwice(t *testing.T, r rig) {
	r.add(t, text(1))
	for i := range 3 {
		got := r.claim(t, time.Duration(i)*lease)
		wantSeqs(t, got, "1")
		if e := got.Effects[0]; e.Attempt != 1 || e.Again != (i > 0) || !e.Since.Equal(start) {
			t.Errorf("claim %d: %+v", i, e)
		}
	}
}

func fateKnown(t *testing.T, r rig) {
	r.add(t, text(1))
	r.claim(t, 0)
	r.settle(t, 0, unknown(1, time.Minute))
	r.claim(t, time.Minute)
	if !r.settle(t, time.Minute, bot.Settled{Seq: 1, Status: bot.StatusPending}) {
		t.Error("it may go at once, and settle does not say so")
	}
	got := r.claim(t, 2*time.Minute)
	wantSeqs(t, got, "1")
	if e := got.Effects[0]; e.Again || e.Attempt != 2 || !e.Since.Equal(start.Add(2*time.Minute)) {
		t.Errorf("got %+v", e)
	}
}

func crisisOvertakes(t *testing.T, r rig) {
	crisis := func(seq int64) bot.Pending {
		return with(text(seq), func(p *bot.Pending) { p.Lane = bot.LaneCrisis })
	}
	r.add(t, text(1), text(2), crisis(3), text(4), crisis(5))
	r.claim(t, 0)
	wantSeqs(t, r.claim(t, 0), "")
	if !r.settle(t, 0, unknown(1, time.Minute)) {
		t.Error("the crisis may go, and settle does not say so")
	}
	for _, want := range []string{"3", ""} {
		wantSeqs(t, r.claim(t, 0), want)
	}
	r.settle(t, 0, bot.Settled{Seq: 3, Status: bot.StatusSent})
	wantSeqs(t, r.claim(t, 0), "5")
	r.settle(t, 0, bot.Settled{Seq: 5, Status: bot.StatusSent})
	r.wantNext(t, time.Minute)
	wantSeqs(t, r.claim(t, time.Minute), "1")
	r.settle(t, time.Minute, bot.Settled{Seq: 1, Status: bot.StatusSent})
	wantSeqs(t, r.claim(t, time.Minute), "2")
}

func cancelLater(t *testing.T, r rig) {
	for seq, c := range map[int64]struct {
		settled bot.Settled
		want    bot.Status
	}{
		1: {bot.Settled{Status: bot.StatusPending, Retry: start.Add(time.Second)}, bot.StatusDropped},
		2: {bot.Settled{Status: bot.StatusDropped}, bot.StatusDropped},
		3: {bot.Settled{Status: bot.StatusSent}, bot.StatusSent},
	} {
		r.add(t, with(asked(seq), func(p *bot.Pending) { p.Repeat = true }))
		r.claim(t, 0)
		r.commit(t, bot.Commit{Cancel: []int64{seq}})
		r.settle(t, 0, unknown(seq, time.Minute))
		got := r.claim(t, time.Minute)
		if len(got.Effects) != 1 || got.Effects[0].Repeat {
			t.Fatalf("what was taken back is still to be repeated: %+v", got)
		}
		c.settled.Seq = seq
		r.settle(t, time.Minute, c.settled)
		if got := r.status(t, seq); got.Status != c.want {
			t.Errorf("%d: ledger %+v", seq, got)
		}
		wantOutcome(t, r.claim(t, time.Hour)) // nobody is told who took it back
	}
}

func lateHand(t *testing.T, r rig) {
	r.add(t, asked(1))
	first := r.claim(t, 0).Effects[0].Lease
	second := r.claim(t, lease).Effects[0].Lease
	late := func(s bot.Settled) {
		t.Helper()
		s.Seq, s.Lease = 1, first
		r.settle(t, lease, s)
	}
	late(bot.Settled{Status: bot.StatusPending})
	late(bot.Settled{Status: bot.StatusInFlight, Retry: start.Add(lease)})
	late(bot.Settled{Status: bot.StatusDropped})
	late(bot.Settled{Status: bot.StatusFailed, Code: 21614, Dead: true})
	r.wantNext(t, 2*lease)
	late(bot.Settled{Status: bot.StatusSent, SID: "SM1"})
	r.wantNext(t, never)
	r.settle(t, lease, bot.Settled{Seq: 1, Lease: second, Status: bot.StatusDropped}) // it could not find out
	r.wantNext(t, never)
	if got := r.status(t, 1); got.Status != bot.StatusSent || got.SID != "SM1" {
		t.Errorf("ledger: %+v", got)
	}
}

func inFlightForEver(t *testing.T, r rig) {
	if _, err := r.Settle(t.Context(), start, bot.Settled{ID: r.id, Seq: 1, Status: bot.StatusInFlight}); err == nil {
		t.Error("taken")
	}
}
