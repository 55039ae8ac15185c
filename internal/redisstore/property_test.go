package redisstore_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"
	"pgregory.net/rapid"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/redistest"
)

// TestAnyOrderOfActs does random acts on a conversation and on a simple model of
// it. Both must hand out the same, and the score in each lane must be the moment
// from which there is something to do there: never later, or somebody waits in
// vain, and not before.
func TestAnyOrderOfActs(t *testing.T) {
	for name, begin := range map[string]func(testing.TB) (redis.UniversalClient, string){
		"miniredis": redistest.Mini, "redis": redistest.Real,
	} {
		t.Run(name, func(t *testing.T) {
			client, _ := begin(t)
			box := newBox(t)
			store, err := redisstore.New(t.Context(), client, box, redisstore.Config{Tags: 1})
			must(t, err)
			run := 0
			rapid.Check(t, func(rt *rapid.T) {
				run++
				r := rig{Store: store, client: client, box: box, id: fmt.Sprintf("t%d", run)}
				w := &walk{rig: r, t: t, m: newModel()}
				rt.Repeat(map[string]func(*rapid.T){
					"commit": w.commitSome, "claim": w.claimNow, "settle": w.settleSome,
					"report": w.reportSome, "wait": w.wait, "": w.check,
				})
			})
		})
	}
}

// ledgerKept is how many effects a walk makes at most: more would leave the ledger.
const ledgerKept = 64

// walk acts on the store and on the model alike.
type walk struct {
	rig
	t     *testing.T
	m     *model
	after time.Duration
}

func (w *walk) now() time.Time { return start.Add(w.after) }

func (w *walk) wait(rt *rapid.T) {
	w.after += time.Duration(rapid.IntRange(1, 40).Draw(rt, "s")) * time.Second
}

func (w *walk) commitSome(rt *rapid.T) {
	c := bot.Commit{ID: w.id, Version: w.m.version, State: []byte("1")}
	for lane := range c.Next {
		switch rapid.IntRange(0, 2).Draw(rt, "planned") {
		case 0:
			c.Next[lane] = w.now().Add(time.Duration(rapid.IntRange(-10, 60).Draw(rt, "in s")) * time.Second)
		case 1:
			c.Next[lane] = w.m.planned[lane].at
		}
	}
	for range min(rapid.Int64Range(0, 3).Draw(rt, "effects"), ledgerKept-w.m.seq) {
		w.m.seq++
		c.Add = append(c.Add, bot.Pending{
			Seq: w.m.seq, Body: []byte("b"), Report: rapid.Bool().Draw(rt, "report"),
			Lane:   bot.Lane(rapid.IntRange(0, bot.Lanes-1).Draw(rt, "lane")),
			Stream: rapid.SampledFrom([]string{"p", "d1"}).Draw(rt, "stream"),
			Due:    w.now().Add(time.Duration(rapid.IntRange(-5, 20).Draw(rt, "in s")) * time.Second),
		})
	}
	some := rapid.SliceOfN(rapid.Int64Range(1, w.m.seq+1), 0, 3)
	c.Cancel, c.Heard = some.Draw(rt, "cancel"), some.Draw(rt, "heard")
	for _, p := range c.Add { // an effect is not taken back by the commit that adds it
		c.Cancel = slices.DeleteFunc(c.Cancel, func(seq int64) bool { return seq == p.Seq })
	}
	_, err := w.Commit(w.t.Context(), w.now(), c)
	must(w.t, err)
	w.m.commit(c)
}

func (w *walk) claimNow(rt *rapid.T) {
	got, err := w.Claim(w.t.Context(), w.now(), lease, w.id)
	must(w.t, err)
	want := w.m.claim(w.now())
	if len(got) == 0 {
		got = []bot.Claimed{{ID: w.id}}
	}
	if brief(got[0]) != brief(want) {
		rt.Fatalf("at %v claimed %s, want %s", w.after, brief(got[0]), brief(want))
	}
}

// brief is what of a claim must agree.
func brief(c bot.Claimed) string {
	var effects []string
	for _, e := range c.Effects {
		effects = append(effects, fmt.Sprint(e.Seq, e.Attempt, e.Again))
	}
	slices.Sort(effects)
	slices.SortFunc(c.Outcomes, func(a, b bot.Outcome) int { return int(a.Seq - b.Seq) })
	return fmt.Sprint(c.Due, effects, c.Outcomes)
}

func (w *walk) settleSome(rt *rapid.T) {
	done := bot.Settled{
		ID: w.id, Seq: rapid.Int64Range(1, w.m.seq+1).Draw(rt, "seq"),
		Status: rapid.SampledFrom([]bot.Status{bot.StatusPending, bot.StatusInFlight, bot.StatusSent, bot.StatusDropped, bot.StatusFailed}).Draw(rt, "status"),
		Retry:  w.now().Add(time.Duration(rapid.IntRange(0, 20).Draw(rt, "in s")) * time.Second),
		Lease:  w.now().Add(lease),
	}
	if hands := w.m.hands[done.Seq]; len(hands) > 0 { // any that ever had it
		done.Lease = rapid.SampledFrom(hands).Draw(rt, "hand")
	}
	again, err := w.Settle(w.t.Context(), w.now(), done)
	must(w.t, err)
	w.m.settle(w.now(), done)
	if len(again) > 0 != w.m.something(w.now()) {
		rt.Fatalf("after settling effect %d more to do: %v", done.Seq, again)
	}
}

func (w *walk) reportSome(rt *rapid.T) {
	o := bot.Outcome{
		Seq:    rapid.Int64Range(1, w.m.seq+1).Draw(rt, "seq"),
		Status: bot.Status(rapid.IntRange(0, int(bot.StatusDelivered)).Draw(rt, "status")),
	}
	must(w.t, w.Report(w.t.Context(), w.now(), w.id, o, "SM1"))
	if o.Status >= bot.StatusSent {
		w.m.settle(w.now(), bot.Settled{Seq: o.Seq, Status: o.Status})
	}
}

func (w *walk) check(rt *rapid.T) {
	for lane, want := range w.m.looks() {
		got, err := w.client.ZScore(w.t.Context(), fmt.Sprintf("wl:{00}:due%d", lane), w.id).Result()
		if err != nil && !errors.Is(err, redis.Nil) {
			rt.Fatal(err)
		}
		if int64(got) != want {
			rt.Fatalf("lane %d is looked at %d, want %d", lane, int64(got), want)
		}
	}
	ledger, err := w.Ledger(w.t.Context(), w.id)
	must(w.t, err)
	for _, line := range ledger {
		if line.Status != w.m.ledger[line.Seq] {
			rt.Fatalf("ledger says %d of effect %d, want %d", line.Status, line.Seq, w.m.ledger[line.Seq])
		}
	}
}
