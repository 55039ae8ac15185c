package redisstore_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
)

// asked is a text whose failure the conversation wants to hear of.
func asked(seq int64) bot.Pending {
	return with(text(seq), func(p *bot.Pending) { p.Report, p.Lane = true, bot.LaneCrisis })
}

// sent commits an effect, claims it and settles it as sent.
func (r rig) sent(t testing.TB, p bot.Pending) {
	t.Helper()
	r.add(t, p)
	wantSeqs(t, r.claim(t, 0), fmt.Sprint(p.Seq))
	r.settle(t, 0, bot.Settled{Seq: p.Seq, Status: bot.StatusSent, SID: "SM1"})
}

func wantOutcome(t testing.TB, c bot.Claimed, want ...bot.Outcome) {
	t.Helper()
	if fmt.Sprint(c.Outcomes) != fmt.Sprint(want) {
		t.Fatalf("outcomes %v, want %v", c.Outcomes, want)
	}
}

func failureWakes(t *testing.T, r rig) {
	for i, status := range []bot.Status{bot.StatusDropped, bot.StatusFailed, bot.StatusUndelivered} {
		seq := int64(i + 1)
		r.sent(t, asked(seq))
		r.wantNext(t, never)
		r.report(t, time.Minute, seq, status, 30003)
		r.wantNext(t, time.Minute)
		wantOutcome(t, r.claim(t, time.Minute), bot.Outcome{Seq: seq, Status: status, Code: 30003})
		r.commit(t, bot.Commit{Heard: []int64{seq}})
		r.wantNext(t, never)
	}
	r.sent(t, asked(9))
	r.report(t, time.Minute, 9, bot.StatusDelivered, 0)
	r.wantNext(t, never)
}

func failureUnasked(t *testing.T, r rig) {
	r.sent(t, text(1))
	r.report(t, time.Minute, 1, bot.StatusUndelivered, 30003)
	r.add(t, text(2))
	r.claim(t, 0)
	r.settle(t, 0, bot.Settled{Seq: 2, Status: bot.StatusFailed, Code: 21614})
	r.wantNext(t, never)
	if r.status(t, 1).Status != bot.StatusUndelivered || r.status(t, 2).Status != bot.StatusFailed {
		t.Errorf("ledger: %+v, %+v", r.status(t, 1), r.status(t, 2))
	}
}

func outcomeUntilHeard(t *testing.T, r rig) {
	r.sent(t, asked(1))
	r.report(t, 0, 1, bot.StatusFailed, 1)
	want := bot.Outcome{Seq: 1, Status: bot.StatusFailed, Code: 1}
	wantOutcome(t, r.claim(t, 0), want)
	wantOutcome(t, r.claim(t, time.Second))
	r.wantNext(t, lease)
	wantOutcome(t, r.claim(t, lease), want)
	r.commit(t, bot.Commit{Heard: []int64{1}})
	r.wantNext(t, never)
}

func outcomeOnce(t *testing.T, r rig) {
	r.sent(t, asked(1))
	r.report(t, 0, 1, bot.StatusFailed, 30001)
	r.report(t, 0, 1, bot.StatusFailed, 30001)
	r.report(t, 0, 1, bot.StatusUndelivered, 30003) // worse news while the first waits
	wantOutcome(t, r.claim(t, 0), bot.Outcome{Seq: 1, Status: bot.StatusUndelivered, Code: 30003})
	r.commit(t, bot.Commit{Heard: []int64{1}})
	r.report(t, 0, 1, bot.StatusUndelivered, 30003)
	r.wantNext(t, never)
}

func deliveryTakesBack(t *testing.T, r rig) {
	r.add(t, asked(1))
	r.claim(t, 0)
	r.settle(t, 0, bot.Settled{Seq: 1, Status: bot.StatusDropped})
	r.report(t, 0, 1, bot.StatusDelivered, 0)
	wantOutcome(t, r.claim(t, 0))
	r.wantNext(t, never)
}

func reportBeforeSettle(t *testing.T, r rig) {
	r.add(t, text(1), text(2))
	wantSeqs(t, r.claim(t, 0), "1")
	r.report(t, 0, 1, bot.StatusSent, 0)
	wantSeqs(t, r.claim(t, 0), "2") // it has left, so the next may
	r.settle(t, 0, bot.Settled{Seq: 1, Status: bot.StatusPending, Retry: start})
	wantSeqs(t, r.claim(t, 0), "")
	r.settle(t, 0, bot.Settled{Seq: 1, Status: bot.StatusSent, SID: "SM7"})
	if got := r.status(t, 1); got.Status != bot.StatusSent || got.SID != "SM7" {
		t.Errorf("ledger: %+v", got)
	}
	if n := r.bodies(t); n != 1 {
		t.Errorf("%d bodies kept, want 1", n)
	}
}

func failureBeforeSettle(t *testing.T, r rig) {
	r.add(t, asked(1))
	r.claim(t, 0)
	r.report(t, time.Second, 1, bot.StatusUndelivered, 30005)
	r.settle(t, 2*time.Second, bot.Settled{Seq: 1, Status: bot.StatusSent, SID: "SM1"})
	r.wantNext(t, time.Second)
	wantOutcome(t, r.claim(t, 2*time.Second), bot.Outcome{Seq: 1, Status: bot.StatusUndelivered, Code: 30005})
}

func reportOutOfOrder(t *testing.T, r rig) {
	r.sent(t, text(1))
	for _, status := range []bot.Status{bot.StatusDelivered, bot.StatusSent, bot.StatusUndelivered, bot.StatusDelivered} {
		r.report(t, 0, 1, status, 30003)
		if got := r.status(t, 1); got.Status != bot.StatusDelivered {
			t.Fatalf("after report %d: %+v", status, got)
		}
	}
}

func reportUnknown(t *testing.T, r rig) {
	r.report(t, 0, 1, bot.StatusDelivered, 0)
	r.wantNext(t, never)
	r.sent(t, text(1))
	if got := r.status(t, 1); got.Status != bot.StatusDelivered {
		t.Errorf("ledger: %+v", got)
	}
	for seq := range int64(300) { // a flood fills nothing
		r.report(t, 0, 1000+seq, bot.StatusDelivered, 0)
	}
	ledger, err := r.Ledger(t.Context(), r.id)
	must(t, err)
	if len(ledger) > 128 {
		t.Errorf("%d ledger lines of effects nobody knows", len(ledger))
	}
}

func reportOfNothing(t *testing.T, r rig) {
	r.add(t, text(1))
	r.claim(t, 0)
	r.report(t, 0, 1, bot.StatusPending, 0)
	r.report(t, 0, 1, bot.StatusInFlight, 0)
	wantSeqs(t, r.claim(t, lease), "1")
}

func ledgerTrimmed(t *testing.T, r rig) {
	kept := func(first, last int64) {
		t.Helper()
		ledger, err := r.Ledger(t.Context(), r.id)
		must(t, err)
		if int64(len(ledger)) != last-first+1 || ledger[0].Seq != first || ledger[len(ledger)-1].Seq != last {
			t.Errorf("%d lines, %d to %d; want %d to %d", len(ledger), ledger[0].Seq, ledger[len(ledger)-1].Seq, first, last)
		}
	}
	for seq := int64(1); seq <= 127; seq++ {
		r.sent(t, text(seq))
	}
	kept(1, 127)
	r.sent(t, text(128))
	kept(65, 128)
}

func ledgerWhole(t *testing.T, r rig) {
	kept := func(want int, forEver bool) {
		t.Helper()
		if ledger, err := r.Ledger(t.Context(), r.id); err != nil || len(ledger) != want {
			t.Errorf("%d lines, want %d (%v)", len(ledger), want, err)
		}
		life, err := r.client.TTL(t.Context(), r.keys(t, "wl:*:led:*")[0]).Result()
		if must(t, err); (life < 0) != forEver {
			t.Errorf("it lives %v", life)
		}
	}
	r.sent(t, text(1))
	kept(1, false)
	r.commit(t, bot.Commit{Whole: true})
	kept(1, true)
	for seq := int64(2); seq <= 150; seq++ {
		r.commit(t, bot.Commit{Add: []bot.Pending{text(seq)}, Whole: true})
		wantSeqs(t, r.claim(t, 0), fmt.Sprint(seq))
		r.settle(t, 0, bot.Settled{Seq: seq, Status: bot.StatusSent, SID: "SM1"})
	}
	kept(150, true)
	r.commit(t, bot.Commit{})
	kept(150, false)
	r.sent(t, text(151))
	kept(64, false)
}

// As long as a text is in flight, whoever asks after it must know all others since.
func ledgerWhileInFlight(t *testing.T, r rig) {
	waits := text(1)
	waits.Stream = "other"
	r.add(t, waits)
	r.claim(t, 0)
	for seq := int64(2); seq <= 200; seq++ {
		r.sent(t, text(seq))
	}
	if ledger, err := r.Ledger(t.Context(), r.id); err != nil || len(ledger) != 199 || ledger[0].Seq != 2 {
		t.Errorf("%d lines (%v)", len(ledger), err)
	}
	r.settle(t, 0, bot.Settled{Seq: 1, Status: bot.StatusSent, SID: "SM1"})
	r.sent(t, text(201))
	if ledger, err := r.Ledger(t.Context(), r.id); err != nil || len(ledger) != 64 {
		t.Errorf("%d lines when nothing is in flight (%v)", len(ledger), err)
	}
}
