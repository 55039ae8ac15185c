package redisstore_test

import (
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
)

func effectLeaves(t *testing.T, r rig) {
	later := with(text(1), func(p *bot.Pending) {
		p.Due, p.Repeat, p.Report = start.Add(time.Minute), true, true
	})
	r.add(t, later)
	r.wantNext(t, time.Minute)
	wantSeqs(t, r.claim(t, time.Minute-time.Millisecond), "")
	got := r.claim(t, time.Minute)
	wantSeqs(t, got, "1")
	e := got.Effects[0]
	if string(e.Body) != `{"n":1}` || e.Lane != bot.LaneReply || e.Stream != "p" || !e.Since.Equal(later.Due) || !e.Lease.Equal(later.Due.Add(lease)) ||
		!e.Repeat || !e.Report || e.Attempt != 1 || e.Again || got.Due || got.ID != r.id {
		t.Errorf("got %+v", got)
	}
	wantSeqs(t, r.claim(t, time.Minute), "")
	r.wantNext(t, time.Minute+lease)
	r.settle(t, time.Minute, bot.Settled{Seq: 1, Status: bot.StatusSent, SID: "SM9"})
	r.wantNext(t, never)
	if got := r.status(t, 1); got.Status != bot.StatusSent || got.SID != "SM9" || got.ID != r.id {
		t.Errorf("ledger: %+v", got)
	}
}

func oneStream(t *testing.T, r rig) {
	r.add(t, text(1), text(2))
	r.add(t, text(3))
	for seq := int64(1); seq <= 3; seq++ {
		wantSeqs(t, r.claim(t, 0), fmt.Sprint(seq))
		wantSeqs(t, r.claim(t, time.Second), "")
		r.settle(t, 0, bot.Settled{Seq: seq, Status: bot.StatusSent})
	}
	r.wantNext(t, never)
}

func laterHoldsUp(t *testing.T, r rig) {
	r.add(t, with(text(1), func(p *bot.Pending) { p.Due = start.Add(5 * time.Second) }), text(2))
	wantSeqs(t, r.claim(t, 0), "")
	r.wantNext(t, 5*time.Second)
	wantSeqs(t, r.claim(t, 5*time.Second), "1")
}

func twoStreams(t *testing.T, r rig) {
	r.add(t, text(1), with(text(2), func(p *bot.Pending) { p.Stream = "ddana" }), text(3))
	wantSeqs(t, r.claim(t, 0), "1 2")
	r.settle(t, 0, bot.Settled{Seq: 2, Status: bot.StatusSent})
	wantSeqs(t, r.claim(t, 0), "")
	r.settle(t, 0, bot.Settled{Seq: 1, Status: bot.StatusSent})
	wantSeqs(t, r.claim(t, 0), "3")
}

func urgencyIsLent(t *testing.T, r rig) {
	r.add(t, with(text(1), func(p *bot.Pending) { p.Lane = bot.LaneRoutine }),
		with(text(2), func(p *bot.Pending) { p.Lane = bot.LaneCrisis }))
	got := r.claim(t, 0)
	wantSeqs(t, got, "1")
	if got.Effects[0].Lane != bot.LaneCrisis {
		t.Errorf("a routine text that holds up a crisis text leaves in lane %d", got.Effects[0].Lane)
	}
	r.settle(t, 0, bot.Settled{Seq: 1, Status: bot.StatusPending, Retry: start})
	r.commit(t, bot.Commit{Cancel: []int64{2}})
	if got := r.claim(t, 0); got.Effects[0].Lane != bot.LaneRoutine {
		t.Errorf("with nobody behind it a routine text leaves in lane %d", got.Effects[0].Lane)
	}
}

func cancelBefore(t *testing.T, r rig) {
	r.add(t, with(text(1), func(p *bot.Pending) { p.Report = true }), text(2))
	r.commit(t, bot.Commit{Cancel: []int64{1}})
	got := r.claim(t, 0)
	wantSeqs(t, got, "2")
	if len(got.Outcomes) != 0 {
		t.Errorf("who took an effect back was told of it: %v", got.Outcomes)
	}
	if got := r.status(t, 1); got.Status != bot.StatusDropped {
		t.Errorf("ledger: %+v", got)
	}
	if n := r.bodies(t); n != 1 {
		t.Errorf("%d bodies kept, want 1", n)
	}
}

func cancelInFlight(t *testing.T, r rig) {
	r.add(t, text(1))
	wantSeqs(t, r.claim(t, 0), "1")
	r.commit(t, bot.Commit{Cancel: []int64{1, 99}})
	wantSeqs(t, r.claim(t, lease), "1") // its fate is unknown: still somebody's to settle
	r.settle(t, lease, bot.Settled{Seq: 1, Status: bot.StatusSent})
	if got := r.status(t, 1); got.Status != bot.StatusSent {
		t.Errorf("ledger: %+v", got)
	}
}

func leaseRunsOut(t *testing.T, r rig) {
	r.add(t, text(1), text(2))
	wantSeqs(t, r.claim(t, 0), "1")
	r.wantNext(t, lease)
	wantSeqs(t, r.claim(t, lease-time.Millisecond), "")
	got := r.claim(t, lease)
	wantSeqs(t, got, "1")
	if e := got.Effects[0]; e.Attempt != 1 || !e.Again || !e.Since.Equal(start) || string(e.Body) != `{"n":1}` {
		t.Errorf("got %+v", e)
	}
	wantSeqs(t, r.claim(t, lease), "")
}

func twoClaimers(t *testing.T, r rig) {
	for round := range int64(20) {
		seq := round + 1
		r.commit(t, bot.Commit{Add: []bot.Pending{text(seq)}, Next: [bot.Lanes]time.Time{bot.LaneCrisis: start.Add(-time.Duration(round) * time.Second)}})
		var mu sync.Mutex
		var effects, due int
		var all sync.WaitGroup
		for range 2 {
			all.Go(func() {
				got, err := r.Claim(t.Context(), start, lease, r.id)
				mu.Lock()
				defer mu.Unlock()
				if err != nil {
					t.Error(err)
				}
				for _, c := range got {
					effects += len(c.Effects)
					if c.Due {
						due++
					}
				}
			})
		}
		all.Wait()
		if effects != 1 || due != 1 {
			t.Fatalf("round %d: the effect came %d times and the planned time %d times", round, effects, due)
		}
		r.settle(t, 0, bot.Settled{Seq: seq, Status: bot.StatusSent})
	}
}

func retryLater(t *testing.T, r rig) {
	r.add(t, text(1), text(2))
	r.claim(t, 0)
	r.settle(t, time.Second, bot.Settled{Seq: 1, Status: bot.StatusPending, Retry: start.Add(10 * time.Second)})
	r.wantNext(t, 10*time.Second)
	wantSeqs(t, r.claim(t, 10*time.Second-1), "")
	got := r.claim(t, 10*time.Second)
	wantSeqs(t, got, "1")
	if e := got.Effects[0]; e.Attempt != 2 || e.Again {
		t.Errorf("got %+v", e)
	}
}

func placed(t *testing.T, r rig) {
	r.add(t, with(text(1), func(p *bot.Pending) { p.Lane = bot.LaneRoutine }))
	if e := r.claim(t, 0).Effects[0]; e.Attempt != 1 || e.Placed {
		t.Fatalf("got %+v", e)
	}
	r.settle(t, 0, bot.Settled{Seq: 1, Status: bot.StatusPending, Retry: start.Add(time.Second), Placed: true})
	r.wantNext(t, time.Second)
	wantSeqs(t, r.claim(t, time.Second-time.Millisecond), "")
	got := r.claim(t, time.Second)
	wantSeqs(t, got, "1")
	if e := got.Effects[0]; e.Attempt != 1 || !e.Placed || e.Again {
		t.Errorf("got %+v", e)
	}
}

func retryTwice(t *testing.T, r rig) {
	r.add(t, text(1))
	r.claim(t, 0)
	again := bot.Settled{Seq: 1, Status: bot.StatusPending, Retry: start.Add(10 * time.Second)}
	r.settle(t, 0, again)
	again.Retry = start.Add(20 * time.Second)
	r.settle(t, 0, again)
	r.wantNext(t, 10*time.Second)
	again.Lease = r.hands[1]
	wantSeqs(t, r.claim(t, 10*time.Second), "1")
	r.settle(t, 10*time.Second, again)
	wantSeqs(t, r.claim(t, 10*time.Second+lease-1), "")
}

func settleTwice(t *testing.T, r rig) {
	r.add(t, with(text(1), func(p *bot.Pending) { p.Report = true }))
	r.claim(t, 0)
	failed := bot.Settled{Seq: 1, Status: bot.StatusFailed, Code: 21614}
	r.settle(t, 0, failed)
	if got := r.claim(t, 0); len(got.Outcomes) != 1 || got.Outcomes[0] != (bot.Outcome{Seq: 1, Status: bot.StatusFailed, Code: 21614}) {
		t.Fatalf("got %+v", got)
	}
	r.commit(t, bot.Commit{Heard: []int64{1}})
	r.settle(t, 0, failed)
	r.settle(t, 0, bot.Settled{Seq: 1, Status: bot.StatusPending, Retry: start})
	r.wantNext(t, never)
	if got := r.status(t, 1); got.Status != bot.StatusFailed || got.Code != 21614 {
		t.Errorf("ledger: %+v", got)
	}
}

func settleNames(t *testing.T, r rig) {
	sent := bot.Settled{Seq: 1, Status: bot.StatusSent}
	r.add(t, text(1), asked(2), with(text(3), func(p *bot.Pending) { p.Due = start.Add(time.Minute) }))
	r.claim(t, 0)
	if !r.settle(t, 0, sent) || !r.settle(t, 0, sent, sent) {
		t.Error("the next effect may go, and settle does not say so")
	}
	r.claim(t, 0)
	if r.settle(t, 0, sent) {
		t.Error("nothing to do while the next is in flight")
	}
	if !r.settle(t, 0, bot.Settled{Seq: 2, Status: bot.StatusFailed}) {
		t.Error("a failure waits to be heard, and settle does not say so")
	}
	r.commit(t, bot.Commit{Heard: []int64{2}})
	if r.settle(t, time.Minute-time.Millisecond, sent) || !r.settle(t, time.Minute, sent) {
		t.Error("the third may go after a minute and not before")
	}
}

func manyAtOnce(t *testing.T, r rig) {
	const n = 100
	ids := make([]string, n)
	done := make([]bot.Settled, n)
	for i := range ids {
		ids[i] = fmt.Sprintf("t%d", i)
		done[i] = bot.Settled{ID: ids[i], Seq: 1, Lease: start.Add(lease), Status: bot.StatusSent}
		r.commit(t, bot.Commit{ID: ids[i], Add: []bot.Pending{text(1)}})
	}
	found, err := r.Due(t.Context(), start, limit(n))
	must(t, err)
	if len(found[bot.LaneReply]) != n {
		t.Errorf("%d due, want %d", len(found[bot.LaneReply]), n)
	}
	claimed, err := r.Claim(t.Context(), start, lease, append(ids, "nobody")...)
	must(t, err)
	for i, c := range claimed {
		if c.ID != ids[i] || seqs(c) != "1" {
			t.Fatalf("place %d: %+v", i, c)
		}
	}
	again, err := r.Settle(t.Context(), start, done...)
	must(t, err)
	if len(again) != 0 {
		t.Errorf("more to do in %v", again)
	}
	if found, err = r.Due(t.Context(), start.Add(time.Hour), limit(n)); len(claimed) != n || len(found[bot.LaneReply]) != 0 || err != nil {
		t.Errorf("%d claimed, then %d due, error %v", len(claimed), len(found[bot.LaneReply]), err)
	}
}
