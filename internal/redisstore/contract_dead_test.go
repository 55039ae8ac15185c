package redisstore_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/redisstore"
)

// dies commits an effect and lets it fail for good.
func (r rig) dies(t testing.TB, p bot.Pending) {
	t.Helper()
	r.add(t, p)
	r.claim(t, 0)
	r.settle(t, time.Second, bot.Settled{Seq: p.Seq, Status: bot.StatusFailed, Code: 20003, Dead: true})
}

func (r rig) dead(t testing.TB) []redisstore.Dead {
	t.Helper()
	all, err := r.Dead(t.Context())
	must(t, err)
	return all
}

func deadListed(t *testing.T, r rig) {
	body := []byte("any bytes: \x00 \n ; 1 2")
	r.dies(t, with(asked(7), func(p *bot.Pending) { p.Body = body }))
	if n := r.bodies(t); n != 0 {
		t.Errorf("%d bodies left in the outbox", n)
	}
	all := r.dead(t)
	if len(all) != 1 {
		t.Fatalf("%d dead", len(all))
	}
	d := all[0]
	if d.ID != r.id || d.Seq != 7 || d.Lane != bot.LaneCrisis || d.Code != 20003 || d.Tries != 1 ||
		!d.Died.Equal(start.Add(time.Second)) || !bytes.Equal(d.Body, body) {
		t.Errorf("got %+v", d)
	}
}

func deadRevived(t *testing.T, r rig) {
	r.dies(t, with(asked(1), func(p *bot.Pending) { p.Repeat = true }))
	wantOutcome(t, r.claim(t, time.Second), bot.Outcome{Seq: 1, Status: bot.StatusFailed, Code: 20003})
	r.commit(t, bot.Commit{Heard: []int64{1}, Add: []bot.Pending{text(2)}})
	for i, want := range []bool{true, false} {
		if done, err := r.Revive(t.Context(), start.Add(time.Minute), r.id, 1); err != nil || done != want {
			t.Errorf("time %d: %v, error %v", i, done, err)
		}
	}
	if n := len(r.dead(t)); n != 0 {
		t.Errorf("%d still dead", n)
	}
	wantSeqs(t, r.claim(t, time.Minute), "2") // in line behind it
	r.settle(t, time.Minute, bot.Settled{Seq: 2, Status: bot.StatusSent})
	got := r.claim(t, time.Minute)
	wantSeqs(t, got, "1")
	if e := got.Effects[0]; e.Attempt != 1 || e.Again || !e.Repeat || !e.Report || e.Lane != bot.LaneCrisis || string(e.Body) != `{"n":1}` {
		t.Errorf("got %+v", e)
	}
	r.settle(t, time.Minute, bot.Settled{Seq: 1, Status: bot.StatusFailed, Code: 21614})
	wantOutcome(t, r.claim(t, time.Minute), bot.Outcome{Seq: 1, Status: bot.StatusFailed, Code: 21614})
}

func deadAndAlive(t *testing.T, r rig) {
	r.dies(t, text(1))
	keys := r.keys(t, "wl:*:graves")
	grave := r.client.HGetAll(t.Context(), keys[0]).Val()
	if done, err := r.Revive(t.Context(), start, r.id, 1); err != nil || !done {
		t.Fatal(done, err)
	}
	must(t, r.client.HSet(t.Context(), keys[0], grave).Err())
	if done, err := r.Revive(t.Context(), start, r.id, 1); err != nil || done || len(r.dead(t)) != 0 {
		t.Errorf("revived %v, error %v, %d dead", done, err, len(r.dead(t)))
	}
	r.claim(t, time.Minute)
	r.settle(t, time.Minute, bot.Settled{Seq: 1, Status: bot.StatusSent})
	wantSeqs(t, r.claim(t, time.Minute), "")
}

func deadDropped(t *testing.T, r rig) {
	r.dies(t, text(1))
	for i, want := range []bool{true, false} {
		if done, err := r.Drop(t.Context(), r.id, 1); err != nil || done != want {
			t.Errorf("time %d: %v, error %v", i, done, err)
		}
	}
	if done, err := r.Revive(t.Context(), start, r.id, 1); done || err != nil || len(r.dead(t)) != 0 {
		t.Errorf("revived %v, error %v, %d dead", done, err, len(r.dead(t)))
	}
	for _, key := range r.keys(t, "wl:*:dead") {
		t.Errorf("%s is left", key)
	}
}

func deadBounded(t *testing.T, r rig) {
	const kept = 1000
	r.add(t, text(1))
	e := r.claim(t, 0).Effects[0]
	r.settle(t, 0, bot.Settled{Seq: 1, Lease: e.Lease, Status: bot.StatusFailed, Dead: true})
	key := r.keys(t, "wl:*:dead")[0]
	young, graves := make([]redis.Z, kept), map[string]string{}
	for n := range young { // as many in the same tag, younger
		field := fmt.Sprintf("%s.%d", r.id, 1000+n)
		young[n] = redis.Z{Score: float64(start.Add(time.Minute).UnixMilli()), Member: field}
		graves[field] = "1 0 1 1 p - "
	}
	must(t, r.client.ZAdd(t.Context(), key, young...).Err())
	must(t, r.client.HSet(t.Context(), strings.TrimSuffix(key, "dead")+"graves", graves).Err())
	r.dies(t, text(2))
	all := r.dead(t)
	if len(all) != kept {
		t.Errorf("%d kept", len(all))
	}
	for _, d := range all {
		if d.Seq == 1 {
			t.Error("the oldest is still there")
		}
	}
	r.add(t, text(3))
	lateBy := 31 * 24 * time.Hour
	e = r.claim(t, lateBy).Effects[0]
	r.settle(t, lateBy, bot.Settled{Seq: 3, Lease: e.Lease, Status: bot.StatusFailed, Dead: true})
	if all = r.dead(t); len(all) != 1 || all[0].Seq != 3 || r.client.ZCard(t.Context(), key).Val() != 1 {
		t.Errorf("after a month %d are left", len(all))
	}
}

func deadOnlyFailed(t *testing.T, r rig) {
	r.add(t, text(1))
	r.claim(t, 0)
	r.settle(t, 0, bot.Settled{Seq: 1, Status: bot.StatusFailed, Code: 21610})
	r.add(t, text(2))
	r.claim(t, 0)
	r.commit(t, bot.Commit{Cancel: []int64{2}})
	r.settle(t, 0, bot.Settled{Seq: 2, Status: bot.StatusFailed, Code: 20003, Dead: true})
	if n := len(r.dead(t)); n != 0 {
		t.Errorf("%d dead", n)
	}
}
