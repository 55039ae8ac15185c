package redisstore_test

import (
	"math"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/phone"
)

const (
	ours  phone.Number = "+16175550100"
	other phone.Number = "+16175550101"
	each               = 100 * time.Millisecond
	ahead              = time.Second
)

// place asks for one text of a lane.
func (r rig) place(t testing.TB, after time.Duration, lane bot.Lane, segments int) time.Duration {
	t.Helper()
	return r.taking(t, after, bot.Taking{Want: []bot.Want{{Lane: lane, Segments: segments}}}).Wait[0]
}

func (r rig) taking(t testing.TB, after time.Duration, what bot.Taking) bot.Taken {
	t.Helper()
	if what.Number == "" {
		what.Number = ours
	}
	what.Each, what.Ahead = each, ahead
	got, err := r.Take(t.Context(), start.Add(after), what)
	must(t, err)
	return got
}

func wantWait(t testing.TB, what string, got, want time.Duration) {
	t.Helper()
	if got != want {
		t.Errorf("%s waits %v, want %v", what, got, want)
	}
}

// Texts that want to leave at once are given places one after the other, whichever
// node asks for them.
func paceOverNodes(t *testing.T, r rig) {
	nodes := []rig{r, r, r}
	for i := range nodes {
		nodes[i].Store = newStore(t, r.client, r.box)
	}
	last := time.Duration(0)
	const texts = 300
	for i := range texts {
		now := time.Duration(i) * 10 * time.Millisecond // ten times too fast
		at := now + nodes[i%len(nodes)].place(t, now, bot.LaneRoutine, 1)
		if i > 0 && at-last != each {
			t.Fatalf("text %d leaves %v after the one before, want %v", i, at-last, each)
		}
		last = at
	}
	if rate := float64(texts-1) / last.Seconds(); math.Abs(rate*each.Seconds()-1) > 0.001 {
		t.Errorf("%.3f texts a second", rate)
	}
}

func paceOfTwoNumbers(t *testing.T, r rig) {
	r.place(t, 0, bot.LaneRoutine, 50)
	got := r.taking(t, 0, bot.Taking{Number: other, Want: []bot.Want{{Lane: bot.LaneRoutine, Segments: 1}}})
	wantWait(t, "a text from another number", got.Wait[0], 0)
}

func paceOfLanes(t *testing.T, r rig) {
	r.place(t, 0, bot.LaneRoutine, 30)
	wantWait(t, "a reply behind routine texts", r.place(t, 0, bot.LaneReply, 1), 0)
	wantWait(t, "a routine text", r.place(t, 0, bot.LaneRoutine, 1), 31*each)
	for range 20 {
		wantWait(t, "a crisis text", r.place(t, 0, bot.LaneCrisis, 1), 0)
	}
	wantWait(t, "a reply behind crisis texts", r.place(t, 0, bot.LaneReply, 2), 21*each-ahead)
	wantWait(t, "the next reply", r.place(t, 0, bot.LaneReply, 1), 23*each-ahead)
	wantWait(t, "a crisis text", r.place(t, 0, bot.LaneCrisis, 1), 0)
	wantWait(t, "a routine text", r.place(t, 0, bot.LaneRoutine, 1), 56*each)
}

func paceDebt(t *testing.T, r rig) {
	r.place(t, 0, bot.LaneCrisis, 50)
	wantWait(t, "a routine text after half of it", r.place(t, 25*each, bot.LaneRoutine, 1), 25*each)
	wantWait(t, "one after all of it", r.place(t, 51*each, bot.LaneRoutine, 1), 0)
	r.place(t, time.Hour, bot.LaneRoutine, 1)
	wantWait(t, "one after a long rest", r.place(t, time.Hour, bot.LaneRoutine, 1), each) // rest is not saved up
}

func paceLeft(t *testing.T, r rig) {
	got := r.taking(t, 0, bot.Taking{Left: [bot.Lanes]int{3, 4, 5}, Want: []bot.Want{{Lane: bot.LaneRoutine, Segments: 1}}})
	wantWait(t, "a routine text", got.Wait[0], 12*each)
	if want := [bot.Lanes]time.Duration{0, 7 * each, 13 * each}; got.Debt != want {
		t.Errorf("debt %v, want %v", got.Debt, want)
	}
	if again := r.taking(t, each, bot.Taking{}).Debt; again != [bot.Lanes]time.Duration{0, 6 * each, 12 * each} {
		t.Errorf("debt %v a moment later", again)
	}
}

// For ten seconds texts come as fast as the pace allows; in the middle the clock
// is set back. About as many must get a place as without that.
func paceClockBack(t *testing.T, r rig) {
	placed, back := 0, time.Duration(0)
	for ms := 0; ms < 10_000; ms += 20 {
		if ms == 5000 {
			back = 5 * time.Second
		}
		now := time.Duration(ms)*time.Millisecond - back
		if r.taking(t, now, bot.Taking{}).Debt[bot.LaneRoutine] < each/2 {
			r.place(t, now, bot.LaneRoutine, 1)
			placed++
		}
	}
	if placed < 97 || placed > 103 {
		t.Errorf("%d texts left in ten seconds, want about 100", placed)
	}
}

func paceSkew(t *testing.T, r rig) {
	r.place(t, 0, bot.LaneRoutine, 20)
	for i := range 100 {
		r.taking(t, time.Duration(i%2)*each, bot.Taking{}) // two nodes in turn, one a little behind
	}
	wantWait(t, "a routine text", r.place(t, each, bot.LaneRoutine, 1), 19*each)
}

func paceKey(t *testing.T, r rig) {
	r.place(t, 0, bot.LaneRoutine, 1)
	keys := r.keys(t, "wl:*:pace")
	if len(keys) != 1 || strings.Contains(keys[0], "6175550100") {
		t.Fatalf("keys %v", keys)
	}
	life, err := r.client.PTTL(t.Context(), keys[0]).Result()
	must(t, err)
	if life <= 0 || life > 2*time.Minute {
		t.Errorf("the key lives for %v", life)
	}
}
