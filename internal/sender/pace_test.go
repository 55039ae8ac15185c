package sender_test

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/sender"
)

// paced is a rig whose number may send so many segments a second, of which 0.8 are used.
func paced(t *testing.T, rate float64) *rig {
	t.Helper()
	r := newRig(t)
	r.rates = sender.Rates{Line: ours, OfLine: rate}
	r.Sender = r.another()
	return r
}

// gap is what one segment takes on a number of the slowest sort: one segment a second.
const gap = 1250 * time.Millisecond

func TestTextsLeaveAtThePaceOfTheirNumber(t *testing.T) {
	for _, c := range []struct {
		lane bot.Lane
		left string // how many have left at once, after one gap, after two
	}{
		{bot.LaneCrisis, "4 4 4"},
		{bot.LaneReply, "2 3 4"},
		{bot.LaneRoutine, "1 2 3"},
	} {
		r := paced(t, 1)
		for i := range 4 {
			r.queue(t, bot.Pending{Lane: c.lane, Stream: fmt.Sprint("p", i)}, text("words"))
		}
		var left [3]int
		for i := range left {
			r.drain(t)
			left[i] = r.sent()
			r.clock.Advance(gap)
		}
		if got := fmt.Sprint(left[0], left[1], left[2]); got != c.left {
			t.Errorf("lane %d: %s texts left, want %s", c.lane, got, c.left)
		}
	}
}

func TestALongTextTakesAsLongAsItsSegments(t *testing.T) {
	r := paced(t, 1)
	r.queue(t, bot.Pending{Lane: bot.LaneRoutine, Stream: "p1"}, text(fmt.Sprintf("%0300d", 0)))
	r.queue(t, bot.Pending{Lane: bot.LaneRoutine, Stream: "p2"}, text("words"))
	r.drain(t)
	r.clock.Advance(gap)
	r.drain(t)
	if r.sent() != 1 {
		t.Error("a text of two segments was counted as one")
	}
	r.clock.Advance(gap)
	r.drain(t)
	if r.sent() != 2 {
		t.Error("the next one does not leave after two")
	}
}

// A text that waits for its place is not in anybody's hands: it is taken back like
// any other.
func TestATextThatWaitsForItsPlaceIsTakenBack(t *testing.T) {
	r := paced(t, 1)
	r.queue(t, bot.Pending{Lane: bot.LaneRoutine, Stream: "p1"}, text("first"))
	r.queue(t, bot.Pending{Lane: bot.LaneRoutine, Stream: "p2"}, text("second"))
	r.drain(t)
	if _, err := r.store.Commit(t.Context(), r.clock.Now(), bot.Commit{ID: "tperson", Version: r.n, State: []byte("{}"), Cancel: []int64{2}}); err != nil {
		t.Fatal(err)
	}
	r.clock.Advance(time.Minute)
	r.drain(t)
	if r.sent() != 1 {
		t.Errorf("%d texts left, want 1", r.sent())
	}
}

func TestATextThatHasAnEndHasItAtTheCarrierToo(t *testing.T) {
	r := newRig(t)
	for i, until := range []time.Duration{0, time.Hour, 4 * time.Second, -time.Second} {
		e := text(fmt.Sprint(i))
		if until != 0 {
			e.Until = r.clock.Now().Add(until).Unix()
		}
		r.queue(t, bot.Pending{Lane: bot.LaneRoutine, Stream: "p"}, e)
	}
	r.drain(t)
	all := r.em.Messages()
	if len(all) != 2 || all[0].Validity != 0 || all[1].Validity != 3600 {
		t.Errorf("%d texts left, want one without an end and one with an hour: %v", len(all), all)
	}
}

// nobody is a pace that cannot be asked.
type nobody struct{}

func (nobody) Take(context.Context, time.Time, bot.Taking) (bot.Taken, error) {
	return bot.Taken{}, context.DeadlineExceeded
}

func TestTextsLeaveWhenThePaceCannotBeAsked(t *testing.T) {
	r := paced(t, 1)
	r.pace = nobody{}
	r.Sender = r.another()
	for i := range 3 {
		r.queue(t, bot.Pending{Lane: bot.LaneRoutine, Stream: fmt.Sprint("p", i)}, text("words"))
	}
	r.drain(t)
	if r.sent() != 3 {
		t.Errorf("%d texts left, want 3", r.sent())
	}
}

// run lets the sender work until the test ends.
func (r *rig) run(t *testing.T) {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	var done sync.WaitGroup
	done.Go(func() { r.Run(ctx) })
	t.Cleanup(func() { stop(); done.Wait() })
}

// becomes waits for a number to be reached.
func becomes(t *testing.T, what string, get func() int, least int) {
	t.Helper()
	for end := time.Now().Add(20 * time.Second); get() < least; time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("%s: %d, want %d", what, get(), least)
		}
	}
}

// Hundreds of people are to be asked how the day was, and deciding that has got
// stuck. A reply, a page and a step of a ladder go on as if nothing were.
func TestNothingUrgentWaitsBehindWhatIsRoutine(t *testing.T) {
	r := newRig(t)
	var stuck, steps atomic.Int64
	release := make(chan struct{})
	r.line.wake = func(id string) {
		if id == "tladder" {
			steps.Add(1)
			return
		}
		stuck.Add(1)
		<-release
	}
	for i := range 600 {
		r.plan(t, fmt.Sprint("t", i), bot.LaneRoutine, r.clock.Now())
	}
	r.run(t)
	t.Cleanup(func() { close(release) })
	becomes(t, "decisions that are stuck", func() int { return int(stuck.Load()) }, 4)

	r.queue(t, bot.Pending{Lane: bot.LaneCrisis, Stream: "p"}, text("page"))
	r.Kick("tperson", bot.LaneCrisis)
	becomes(t, "pages", r.sent, 1)
	r.queue(t, bot.Pending{Lane: bot.LaneReply, Stream: "p"}, text("reply"))
	becomes(t, "replies that nobody kicked", r.sent, 2)
	r.plan(t, "tladder", bot.LaneCrisis, r.clock.Now())
	becomes(t, "steps of a ladder", func() int { return int(steps.Load()) }, 1)
}

// What the program starts is decided when it can leave, not hours before: with a
// clock that stands still only so many are decided as leave within two seconds.
func TestRoutineIsStartedOnlyAsFastAsItsTextsCanLeave(t *testing.T) {
	r := paced(t, 10)
	var decided atomic.Int64
	r.line.wake = func(id string) {
		decided.Add(1)
		body, err := json.Marshal(bot.Effect{To: person, From: ours, Body: "how was the day?"})
		if err != nil {
			t.Error(err)
		}
		if _, err := r.store.Commit(t.Context(), r.clock.Now(), bot.Commit{
			ID: id, Version: 1, State: []byte("{}"),
			Add: []bot.Pending{{Seq: 1, Lane: bot.LaneRoutine, Stream: "p", Body: body}},
		}); err != nil {
			t.Error(err)
		}
		r.Kick(id, bot.LaneRoutine)
	}
	for i := range 100 {
		r.plan(t, fmt.Sprint("t", i), bot.LaneRoutine, r.clock.Now())
	}
	r.run(t)
	count := func() int { return int(decided.Load()) }
	becomes(t, "check-ins decided", count, 16)
	time.Sleep(500 * time.Millisecond)
	if n := count(); n > 50 { // some more while others are in hand; without the limit it is all hundred
		t.Errorf("%d check-ins were decided while 16 can leave", n)
	}
	becomes(t, "check-ins that left", func() int { r.clock.Advance(20 * time.Millisecond); return r.sent() }, 100)
}
