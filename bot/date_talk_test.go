package bot_test

import (
	"slices"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/dates"
	"github.com/warmline/warmline/internal/phone"
)

// A coach's calendar has each talk once, at the time it has now, and none that is off.
func TestADeskKnowsWhenItsTalksAre(t *testing.T) {
	k := newTalk(t)
	k.w.Numbers.Coaches = []phone.Number{"+16175550110", "+16175550111"}
	dana, _ := k.w.Roster.ByID("dana")
	desk, id := &bot.Desk{Held: []bot.Holding{{Thread: "t1", Handoff: 1, Number: k.w.Numbers.Coaches[1]}}}, bot.DeskID("dana")
	at := func(hour int) time.Time { return time.Date(2026, 3, 5, hour, 0, 0, 0, k.w.Program.Zone) }
	happens := func(ev bot.Event) {
		desk = bot.DecideDesk(id, desk, ev, k.now, k.w).State.(*bot.Desk)
	}
	tells := func(reason string, n, hour int) {
		happens(bot.Event{Told: &bot.Tell{Kind: bot.TellTalkDate, From: "t1", Thread: "t1", Name: "Ria", Reason: reason, Count: n, Date: &bot.DateBrief{Kind: dates.Talk, At: at(hour).Unix()}}})
	}
	writes := func(words string, to int) {
		happens(bot.Event{Op: words, Heard: &bot.Heard{From: dana.Phone, To: k.w.Numbers.Coaches[to], Body: words}})
	}
	want := func(what string, hours ...int) {
		t.Helper()
		var got []int
		for _, g := range desk.Going {
			got = append(got, time.Unix(g.Date.At, 0).In(k.w.Program.Zone).Hour())
		}
		if slices.Sort(got); !slices.Equal(got, hours) {
			t.Errorf("%s: talks at %v, want %v", what, got, hours)
		}
	}
	writes("#talk march 5 5pm", 1)
	want("set by the coach", 17)
	desk.Held = nil
	tells("c-book", 3, 18)
	want("moved by the person", 18)
	tells("c-book", 4, 19)
	want("another", 18, 19)
	tells("c-book-off", 3, 18)
	want("the first is off", 19)
	k.now = k.now.Add(time.Minute)
	writes("PASS", 0)
	want("the coach can't")
	tells("c-book", 5, 20)
	k.now = at(20).Add(2 * time.Hour)
	tells("c-talked", 5, 20)
	want("it is over")
}
