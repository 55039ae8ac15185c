package main

import (
	"net"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/redistest"
	"github.com/warmline/warmline/internal/seal"
)

// wire is a store whose way to a real Redis leads by a proxy.
type wire struct {
	*redisstore.Store
	node    *node
	witness *witness
	direct  *redisstore.Store
}

func newWire(t *testing.T) *wire {
	t.Helper()
	client, url := redistest.Real(t)
	keys, err := seal.NewKeyset()
	if err != nil {
		t.Fatal(err)
	}
	box, err := seal.Parse(keys)
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	w := &wire{witness: new(witness)}
	moved := new(movedClock)
	moved.jump(time.Hour)
	w.node = &node{name: "a", witness: w.witness}
	var where atomic.Pointer[string]
	addr := strings.TrimPrefix(url, "redis://")
	where.Store(&addr)
	p := &proxy{listener: listener, node: w.node, redis: &where, scripts: &scripts{names: map[string]string{}}, witness: w.witness, clock: moved}
	go p.serve()
	way := redis.NewClient(&redis.Options{Addr: listener.Addr().String(), MaxRetries: -1})
	t.Cleanup(func() {
		way.Close()
		p.close()
	})
	if w.Store, err = redisstore.New(t.Context(), way, box, redisstore.Config{}); err != nil {
		t.Fatal(err)
	}
	if w.direct, err = redisstore.New(t.Context(), client, box, redisstore.Config{}); err != nil {
		t.Fatal(err)
	}
	return w
}

// hears commits one text with an effect of two.
func hears(version int64) bot.Commit {
	seq := 2*version + 1
	return bot.Commit{
		ID: "tperson", Op: "SM" + string(rune('1'+version)), Version: version, State: []byte("{}"), Lines: [][]byte{[]byte("{}")},
		Add: []bot.Pending{{Seq: seq, Stream: "p", Repeat: true, Body: []byte("{}")}, {Seq: seq + 1, Stream: "d-coach", Body: []byte("{}")}},
	}
}

func TestTheWitnessSeesCommitsAndClaims(t *testing.T) {
	w := newWire(t)
	first, second := hears(0), hears(1)
	second.Cancel = []int64{1}
	for _, c := range []bot.Commit{first, first, second, hears(0)} {
		_, _ = w.Commit(t.Context(), noon, c) // the second and the last one come again
	}
	staleOne := hears(0)
	staleOne.Op = "SM9"
	if _, err := w.Commit(t.Context(), noon, staleOne); err != bot.ErrConflict {
		t.Fatal(err)
	}
	if _, err := w.Claim(t.Context(), noon, time.Minute, "tperson"); err != nil {
		t.Fatal(err)
	}
	commits, claims, _, _ := w.witness.statement()
	var fates []fate
	for _, c := range commits {
		fates = append(fates, c.fate)
		if c.conv != "tperson" || c.node != "a" || !strings.HasPrefix(c.op, "SM") {
			t.Errorf("saw %+v", c)
		}
	}
	if len(commits) != 5 || fates[0] != stored || fates[1] != again || fates[2] != stored || fates[3] != again || fates[4] != stale {
		t.Fatalf("fates %v", fates)
	}
	one := commits[0]
	if one.version != 0 || len(one.effects) != 2 || one.effects[0] != (effect{id: "tperson.1", crisis: true, stream: "p", repeat: true}) || one.effects[1] != (effect{id: "tperson.2", crisis: true, stream: "d-coach"}) {
		t.Errorf("saw %+v", one)
	}
	if two := commits[2]; two.version != 1 || len(two.cancels) != 1 || two.cancels[0] != "tperson.1" {
		t.Errorf("saw %+v", two)
	}
	if len(claims) != 2 || claims[0].effect != "tperson.2" || claims[1].effect != "tperson.3" {
		t.Errorf("claims %+v", claims)
	}
}

// A trap before a script keeps it from Redis; one after it keeps the answer from
// the process, and what was done stays done.
func TestTrapsOnTheWire(t *testing.T) {
	for at, done := range map[point]int64{before("commit"): 0, after("commit"): 1} {
		t.Run(string(at), func(t *testing.T) {
			w := newWire(t)
			sprung := w.node.trap.lay(at)
			if _, err := w.Commit(t.Context(), noon, hears(0)); err == nil {
				t.Error("the answer came through")
			}
			select {
			case <-sprung:
			default:
				t.Error("the trap did not spring")
			}
			snap, err := w.direct.Load(t.Context(), "tperson")
			if err != nil || snap.Version != done {
				t.Errorf("version %d, %v, want %d", snap.Version, err, done)
			}
			if _, err := w.Commit(t.Context(), noon, hears(0)); err != nil {
				t.Errorf("it springs once: %v", err)
			}
		})
	}
}

func TestTheProxyTellsAMovedTime(t *testing.T) {
	w := newWire(t)
	moved, err := w.Time(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	told, err := w.direct.Time(t.Context())
	if d := told.Sub(moved) + time.Hour; err != nil || d < 0 || d > time.Minute {
		t.Errorf("an hour and %v ahead, %v", d, err)
	}
}

// Every script of the store that matters is known by its name.
func TestWatchedScriptsPass(t *testing.T) {
	w := newWire(t)
	for _, at := range points() {
		if script, where, ok := strings.Cut(string(at), "-"); !ok || where != "after" || script == "create" {
			continue
		}
		sprung := w.node.trap.lay(at)
		snap, err := w.direct.Load(t.Context(), "tperson")
		if err != nil {
			t.Fatal(err)
		}
		_, _ = w.Commit(t.Context(), noon, hears(snap.Version))
		_, _ = w.Claim(t.Context(), noon, time.Minute, "tperson")
		_, _ = w.Settle(t.Context(), noon, bot.Settled{ID: "tperson", Seq: 1, Status: bot.StatusSent})
		select {
		case <-sprung:
		default:
			t.Errorf("%s: nobody came by", at)
		}
	}
}
