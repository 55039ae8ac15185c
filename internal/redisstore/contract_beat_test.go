package redisstore_test

import (
	"errors"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/redisstore"
)

// beat makes one for a process that last beat at some time; never means its first.
func (r rig) beat(t testing.TB, node string, after, last time.Duration) bot.Pulse {
	t.Helper()
	b := bot.Beat{Node: node, Schema: 1, Keys: []string{"a"}}
	if last != never {
		b.Last = start.Add(last)
	}
	p, err := r.Beat(t.Context(), start.Add(after), b)
	must(t, err)
	return p
}

func wantHeld(t testing.TB, p bot.Pulse, why bot.HoldReason, from time.Duration) {
	t.Helper()
	switch {
	case why == "" && p.Hold != nil:
		t.Errorf("held: %+v", p.Hold)
	case why != "" && (p.Hold == nil || p.Hold.Why != why || !p.Hold.From.Equal(start.Add(from))):
		t.Errorf("hold %+v, want %s from %v", p.Hold, why, from)
	}
}

func beatHealthy(t *testing.T, r rig) {
	wantHeld(t, r.beat(t, "n1", 0, never), "", 0)
	wantHeld(t, r.beat(t, "n2", time.Second, never), "", 0)
	wantHeld(t, r.beat(t, "n1", 2*time.Second, 0), "", 0)
	wantHeld(t, r.beat(t, "n3", 9*time.Minute, never), "", 0) // a restart that took long
}

func beatSilent(t *testing.T, r rig) {
	r.beat(t, "n1", 0, never)
	wantHeld(t, r.beat(t, "n2", 11*time.Minute, never), bot.HoldSilent, 0)
	wantHeld(t, r.beat(t, "n3", 11*time.Minute+time.Second, never), bot.HoldSilent, 0) // every process sees it
	// the same process, when Redis was away for long
	wantHeld(t, r.beat(t, "n3", time.Hour, 11*time.Minute+time.Second), bot.HoldSilent, 0)
}

func beatOlder(t *testing.T, r rig) {
	r.beat(t, "n1", 0, never)
	// Redis has lost the last moments: a failover. The sweep brings them back.
	wantHeld(t, r.beat(t, "n1", 52*time.Second, 50*time.Second), "", 0)
	// It has lost two minutes: an older copy.
	wantHeld(t, r.beat(t, "n1", 174*time.Second, 172*time.Second), bot.HoldOlder, 52*time.Second)
}

func beatEmptied(t *testing.T, r rig) {
	r.beat(t, "n1", 0, never)
	empty(t, r.client)
	wantHeld(t, r.beat(t, "n1", 2*time.Second, time.Second), bot.HoldOlder, time.Second)
}

func resumeSwept(t *testing.T, r rig) {
	ctx := t.Context()
	r.beat(t, "n1", 0, never)
	r.beat(t, "n1", time.Hour, 0)
	if _, err := r.Resume(ctx, false); !errors.Is(err, redisstore.ErrNotSwept) {
		t.Fatalf("resumed unswept: %v", err)
	}
	must(t, r.Swept(ctx, start, start.Add(59*time.Minute))) // began before the hold
	must(t, r.Swept(ctx, start.Add(time.Minute), start.Add(61*time.Minute)))
	if _, err := r.Resume(ctx, false); !errors.Is(err, redisstore.ErrNotSwept) {
		t.Fatalf("resumed after a sweep of another time: %v", err)
	}
	must(t, r.Swept(ctx, start, start.Add(61*time.Minute)))
	// Another silence before anybody resumed: that one is unswept again.
	r.beat(t, "n1", 3*time.Hour, time.Hour)
	if hold, err := r.Hold(ctx); err != nil || hold.Swept || !hold.From.Equal(start) {
		t.Fatalf("%+v, %v", hold, err)
	}
	must(t, r.Swept(ctx, start, start.Add(4*time.Hour)))
	if held, err := r.Resume(ctx, false); err != nil || !held {
		t.Fatalf("resume: %v, %v", held, err)
	}
	wantHeld(t, r.beat(t, "n1", 3*time.Hour+2*time.Second, 3*time.Hour), "", 0)
	if held, err := r.Resume(ctx, false); err != nil || held {
		t.Errorf("resumed twice: %v, %v", held, err)
	}
}

func resumeUnswept(t *testing.T, r rig) {
	r.beat(t, "n1", 0, never)
	r.beat(t, "n1", time.Hour, 0)
	if held, err := r.Resume(t.Context(), true); err != nil || !held {
		t.Errorf("resume: %v, %v", held, err)
	}
}

func schemaRises(t *testing.T, r rig) {
	beat := func(node string, schema int, after time.Duration) int {
		p, err := r.Beat(t.Context(), start.Add(after), bot.Beat{Node: node, Schema: schema})
		must(t, err)
		return p.Schema
	}
	for _, c := range []struct {
		node   string
		schema int
		after  time.Duration
		want   int
	}{
		{"old1", 1, 0, 1},
		{"new1", 2, 2 * time.Second, 1},  // an older one lives
		{"old1", 1, 4 * time.Second, 1},  //
		{"new1", 2, 60 * time.Second, 1}, // it may yet live
		{"new1", 2, 65 * time.Second, 2}, // it does not
		{"old2", 1, 66 * time.Second, 2}, // it comes too late, and must not work
		{"new1", 3, 67 * time.Second, 2}, //
	} {
		if got := beat(c.node, c.schema, c.after); got != c.want {
			t.Errorf("%s at %v: schema %d is written, want %d", c.node, c.after, got, c.want)
		}
	}
	must(t, r.Bye(t.Context(), "old2"))
	if got := beat("new1", 3, 68*time.Second); got != 3 {
		t.Errorf("after the last old one said bye: schema %d", got)
	}
}

func laterSchemaRefused(t *testing.T, r rig) {
	must(t, r.client.HSet(t.Context(), "wl:{meta}:meta", "schema", redisstore.Schema+1).Err())
	if _, err := redisstore.New(t.Context(), r.client, r.box, redisstore.Config{}); err == nil {
		t.Error("data of a later schema is opened")
	}
}

func holdKeepsRoutine(t *testing.T, r rig) {
	next := [bot.Lanes]time.Time{bot.LaneCrisis: start, bot.LaneRoutine: start}
	routine, reply := text(1), text(2)
	routine.Lane = bot.LaneRoutine
	r.commit(t, bot.Commit{Next: next, Add: []bot.Pending{routine, reply}})
	r.AllowRoutine(time.Time{})
	c := r.claim(t, time.Second)
	wantSeqs(t, c, "2") // the reply does not wait for the routine text before it
	if !c.Due {
		t.Error("the crisis lane is held")
	}
	r.settle(t, time.Second, bot.Settled{Seq: 2, Status: bot.StatusSent})
	r.commit(t, bot.Commit{Next: [bot.Lanes]time.Time{bot.LaneRoutine: start}})
	if c := r.claim(t, time.Hour); c.ID != "" {
		t.Errorf("held routine work is handed out: %+v", c)
	}
	if r.due(t, time.Hour+9*time.Second) {
		t.Error("a text that is held is looked at again and again, before all replies")
	}
	if n, err := r.Waiting(t.Context(), start.Add(time.Hour)); err != nil || n != 1 {
		t.Errorf("%d wait, %v", n, err)
	}
	r.AllowRoutine(start.Add(2 * time.Hour))
	if !r.due(t, time.Hour+11*time.Second) {
		t.Error("not due after the hold")
	}
	wantSeqs(t, r.claim(t, time.Hour+11*time.Second), "1")
	r.settle(t, time.Hour+11*time.Second, bot.Settled{Seq: 1, Status: bot.StatusSent})
	if r.due(t, 3*time.Hour) {
		t.Error("due when nobody has allowed it for long")
	}
}

func unknownKindStays(t *testing.T, r rig) {
	r.commit(t, bot.Commit{Next: [bot.Lanes]time.Time{bot.LaneCrisis: start.Add(time.Hour)}})
	key := r.keys(t, "wl:*:c:*")[0]
	plan, err := r.client.HGet(t.Context(), key, "p").Result()
	must(t, err)
	later := "x 0 0 - 1000 0 0 -;"
	must(t, r.client.HSet(t.Context(), key, "p", plan+later).Err())
	r.commit(t, bot.Commit{Add: []bot.Pending{text(1)}})
	wantSeqs(t, r.claim(t, time.Second), "1")
	if got := r.claim(t, 2*time.Second); got.ID != "" {
		t.Errorf("claimed at once again: %+v", got)
	}
	r.settle(t, time.Second, bot.Settled{Seq: 1, Status: bot.StatusSent})
	plan, err = r.client.HGet(t.Context(), key, "p").Result()
	must(t, err)
	if plan[:14] != "x 0 0 - 1000 1" { // in hand for a lease: not hot
		t.Errorf("plan %q", plan)
	}
	if r.due(t, 20*time.Second) {
		t.Error("looked for again before the lease ends")
	}
}
