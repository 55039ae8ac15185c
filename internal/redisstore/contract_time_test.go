package redisstore_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
)

func at(lane bot.Lane, after time.Duration) [bot.Lanes]time.Time {
	var next [bot.Lanes]time.Time
	next[lane] = start.Add(after)
	return next
}

func plannedOncePerLease(t *testing.T, r rig) {
	r.commit(t, bot.Commit{Next: at(bot.LaneRoutine, time.Hour)})
	r.wantNext(t, time.Hour)
	if r.claim(t, time.Hour-time.Millisecond).Due {
		t.Fatal("handed out early")
	}
	if !r.claim(t, time.Hour).Due {
		t.Fatal("not handed out")
	}
	r.commit(t, bot.Commit{Next: at(bot.LaneRoutine, time.Hour)}) // somebody else's commit leaves it as it was
	if r.claim(t, time.Hour+time.Second).Due {
		t.Error("handed out to a second claimer")
	}
	r.wantNext(t, time.Hour+lease)
	if !r.claim(t, time.Hour+lease).Due {
		t.Error("not handed out again after the lease")
	}
}

func putAside(t *testing.T, r rig) {
	r.commit(t, bot.Commit{Next: at(bot.LaneCrisis, time.Minute)})
	c := r.claim(t, 2*time.Minute)
	if !c.Due || c.Lane != bot.LaneCrisis || !c.Since.Equal(start.Add(time.Minute)) {
		t.Fatalf("claimed %+v", c)
	}
	must(t, r.Aside(t.Context(), start.Add(2*time.Minute), start.Add(time.Hour), r.id))
	r.wantNext(t, time.Hour)
	if r.claim(t, time.Hour-time.Millisecond).Due {
		t.Error("handed out while aside")
	}
	must(t, r.Aside(t.Context(), start.Add(2*time.Hour), start.Add(3*time.Hour), r.id)) // in nobody's hand: nothing to put aside
	if !r.claim(t, time.Hour).Due {
		t.Error("not handed out again")
	}
	must(t, r.Aside(t.Context(), start.Add(time.Hour), start.Add(9*time.Hour), r.id))
	r.commit(t, bot.Commit{Add: []bot.Pending{text(1)}, Next: at(bot.LaneReply, 2*time.Hour)})
	if got := r.claim(t, time.Hour); len(got.Effects) != 1 {
		t.Errorf("an effect is held up: %+v", got)
	}
	if !r.claim(t, 2*time.Hour).Due {
		t.Error("a time planned anew stays aside")
	}
}

func plannedEarlier(t *testing.T, r rig) {
	r.commit(t, bot.Commit{Next: at(bot.LaneReply, time.Hour)})
	r.commit(t, bot.Commit{Next: at(bot.LaneReply, time.Minute)})
	r.wantNext(t, time.Minute)
	if !r.claim(t, time.Minute).Due {
		t.Error("not handed out")
	}
}

func plannedLater(t *testing.T, r rig) {
	r.commit(t, bot.Commit{Next: at(bot.LaneReply, time.Minute)})
	if !r.claim(t, time.Minute).Due {
		t.Error("not handed out")
	}
	r.commit(t, bot.Commit{Next: at(bot.LaneReply, time.Minute+time.Second)}) // sooner than the lease
	r.wantNext(t, time.Minute+time.Second)
	if r.claim(t, time.Minute).Due || !r.claim(t, time.Minute+time.Second).Due {
		t.Error("not handed out at its new time")
	}
}

func plannedNever(t *testing.T, r rig) {
	r.commit(t, bot.Commit{Next: at(bot.LaneReply, 0)})
	r.commit(t, bot.Commit{})
	r.wantNext(t, never)
	if r.claim(t, time.Hour).Due {
		t.Error("handed out")
	}
}

func neverEarly(t *testing.T, r rig) {
	soon := 100*time.Millisecond + time.Nanosecond
	r.commit(t, bot.Commit{Next: at(bot.LaneCrisis, soon), Add: []bot.Pending{with(text(1), func(p *bot.Pending) { p.Due = start.Add(soon) })}})
	if got := r.claim(t, 100*time.Millisecond); got.Due || len(got.Effects) != 0 {
		t.Errorf("early: %+v", got)
	}
	if got := r.claim(t, 101*time.Millisecond); !got.Due || len(got.Effects) != 1 {
		t.Errorf("late: %+v", got)
	}
}

func plannedDuringFlight(t *testing.T, r rig) {
	r.commit(t, bot.Commit{Next: at(bot.LaneReply, time.Second), Add: []bot.Pending{text(1)}})
	wantSeqs(t, r.claim(t, 0), "1")
	r.wantNext(t, time.Second)
	if !r.claim(t, time.Second).Due {
		t.Error("not handed out")
	}
	r.wantNext(t, lease)
}

func dueOrder(t *testing.T, r rig) {
	plan := func(id string, lanes ...bot.Lane) {
		t.Helper()
		var next [bot.Lanes]time.Time
		for _, lane := range lanes {
			next[lane] = start
		}
		r.commit(t, bot.Commit{ID: id, Next: next})
	}
	plan("t1", bot.LaneRoutine)
	plan("t2", bot.LaneReply)
	plan("t3", bot.LaneCrisis, bot.LaneRoutine)
	got, err := r.Due(t.Context(), start, limit(10))
	must(t, err)
	if fmt.Sprint(got) != "[[t3] [t2] [t1]]" {
		t.Errorf("got %v", got)
	}
}

func dueOldest(t *testing.T, r rig) {
	for i := range 40 {
		r.commit(t, bot.Commit{ID: fmt.Sprint("t", i), Next: at(bot.LaneRoutine, time.Duration(i)*time.Second)})
	}
	r.commit(t, bot.Commit{ID: "tperson", Next: at(bot.LaneReply, 0)})
	got, err := r.Due(t.Context(), start.Add(time.Minute), [bot.Lanes]int{bot.LaneReply: 10, bot.LaneRoutine: 3})
	must(t, err)
	if fmt.Sprint(got) != "[[] [tperson] [t0 t1 t2]]" {
		t.Errorf("got %v", got)
	}
	if got, err = r.Due(t.Context(), start.Add(time.Minute), [bot.Lanes]int{bot.LaneReply: 10, bot.LaneRoutine: -1}); err != nil || len(got[bot.LaneRoutine]) != 0 {
		t.Errorf("%d were listed and none wanted (%v)", len(got[bot.LaneRoutine]), err)
	}
}

// What is decided, or has happened, must not stand behind all that is still to be
// started, for that is taken up only as fast as it can leave.
func decidedWaitsWithReplies(t *testing.T, r rig) {
	r.add(t, with(text(1), func(p *bot.Pending) { p.Lane, p.Report = bot.LaneRoutine, true }))
	urgent := [bot.Lanes]int{10, 10, 0}
	for _, what := range []string{"a routine text", "what became of it"} {
		got, err := r.Due(t.Context(), start, urgent)
		must(t, err)
		if fmt.Sprint(got[bot.LaneReply]) != "["+r.id+"]" {
			t.Errorf("%s is not looked for with the replies: %v", what, got)
		}
		if c := r.claim(t, 0); c.Lane != bot.LaneRoutine {
			t.Errorf("%s is claimed in lane %d", what, c.Lane)
		}
		r.settle(t, 0, bot.Settled{Seq: 1, Status: bot.StatusFailed})
	}
}

func earliestLook(t *testing.T, r rig) {
	want := func(want time.Time) {
		t.Helper()
		got, err := r.Next(t.Context())
		must(t, err)
		if !got.Equal(want) {
			t.Errorf("earliest look at %v, want %v", got, want)
		}
	}
	want(time.Time{})
	for i := range 20 {
		lane := bot.Lane(i % bot.Lanes)
		r.commit(t, bot.Commit{ID: fmt.Sprint("t", i), Next: at(lane, time.Duration(i*7%20+1)*time.Minute)})
	}
	want(start.Add(time.Minute))
}

func backlog(t *testing.T, r rig) {
	for i := range 9 {
		lane := bot.Lane(i % 2) // and in the last lane nothing that is due
		r.commit(t, bot.Commit{ID: fmt.Sprint("t", i), Next: at(lane, time.Duration(i)*time.Minute)})
	}
	r.commit(t, bot.Commit{ID: "later", Next: at(bot.LaneRoutine, time.Hour)})
	now := start.Add(4 * time.Minute) // t0 to t4 are due: three crises, two replies
	_, err := r.Claim(t.Context(), now, lease, "t0")
	must(t, err)
	r.commit(t, bot.Commit{Add: []bot.Pending{text(1)}})
	r.settle(t, 0, bot.Settled{Seq: r.claim(t, 0).Effects[0].Seq, Status: bot.StatusFailed, Dead: true})
	got, err := r.Backlog(t.Context(), now)
	must(t, err)
	want := bot.Backlog{Dead: 1, Lanes: [bot.Lanes]bot.Waiting{
		bot.LaneCrisis: {Due: 2, Oldest: start.Add(2 * time.Minute).UTC()},
		bot.LaneReply:  {Due: 2, Oldest: start.Add(time.Minute).UTC()},
	}}
	if got != want {
		t.Errorf("got %v, want %v", got, want)
	}
}

func strayScore(t *testing.T, r rig) {
	r.commit(t, bot.Commit{Next: at(bot.LaneReply, time.Hour)})
	for _, key := range r.keys(t, "wl:{*}:due1") {
		must(t, r.client.ZAdd(t.Context(), key, redis.Z{Score: 1, Member: r.id}).Err())
	}
	if !r.due(t, 0) {
		t.Fatal("no stray score to heal")
	}
	r.claim(t, 0)
	r.wantNext(t, time.Hour)
}
