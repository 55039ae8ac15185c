package bot_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff/rule"
)

// moved is what the last event moved.
func (k *talk) moved() string {
	var out []string
	for _, m := range k.last.Moves {
		out = append(out, fmt.Sprintf("%s %s %v", m.Step, m.Level, m.After))
	}
	return strings.Join(out, ", ")
}

func (k *talk) wantMoved(want string) {
	k.t.Helper()
	if got := k.moved(); got != want {
		k.t.Errorf("moved %q, want %q", got, want)
	}
}

func TestEachStepOfAHandoffIsTold(t *testing.T) {
	k := newTalk(t)
	k.writes("hi")
	k.wantMoved("")
	k.writes("COACH")
	k.wantMoved("opened handoff 0s")
	k.now = k.now.Add(time.Minute)
	k.writes("i want to die")
	k.wantMoved("raised crisis 1m0s")
	k.now = k.now.Add(30 * time.Second)
	k.coach(bot.TellClaim, "")
	k.wantMoved("accepted crisis 1m30s")
	k.coach(bot.TellClaim, "")
	k.wantMoved("")
	k.coach(bot.TellSay, "hello")
	k.wantMoved("")
	k.now = k.now.Add(time.Hour)
	k.coach(bot.TellDone, "a note")
	k.wantMoved("over crisis 1h1m30s")
}

func TestALadderThatBeginsAgainIsTold(t *testing.T) {
	k := newTalk(t)
	k.writes("i want to die")
	steps := len(k.w.Program.Plans[k.th.Handoff.Level].Steps)
	for range 40 {
		before := k.th.Handoff.Step
		k.next()
		repeats := k.th.Handoff.Step > before && k.th.Handoff.Step > steps
		if told := strings.HasPrefix(k.moved(), "repeated crisis"); told != repeats {
			t.Fatalf("from step %d to %d of %d: moved %q", before, k.th.Handoff.Step, steps, k.moved())
		}
		if repeats {
			return
		}
	}
	t.Error("the ladder does not begin again")
}

// A page knows when what called for it came: the words, by the carrier's account
// if they were found late, or the time of the ladder.
func TestAPageKnowsSinceWhen(t *testing.T) {
	since := func(k *talk) time.Time {
		t.Helper()
		for _, e := range k.last.Add {
			if e.Tell != nil && e.Tell.Kind == bot.TellPage {
				desk := &bot.Desk{}
				d := bot.DecideDesk(e.Conv, desk, bot.Event{Op: "t1.1", Told: e.Tell}, k.now.Add(time.Second), k.w)
				if len(d.Add) == 0 || d.Add[0].Since != e.Tell.Since {
					t.Errorf("the text does not know it: %d", d.Add[0].Since)
				}
				return time.UnixMilli(e.Tell.Since)
			}
		}
		t.Fatal("no page")
		return time.Time{}
	}
	k := newTalk(t)
	k.now = k.now.Add(250 * time.Millisecond)
	k.writes("i want to die")
	if got := since(k); !got.Equal(k.now) {
		t.Errorf("words heard now: since %v, want %v", got, k.now)
	}
	for k.next(); k.pages() == 0; {
		k.next()
	}
	if got := since(k); !got.Equal(k.now) {
		t.Errorf("a step of the ladder: since %v, want %v", got, k.now)
	}
	late := newTalk(t)
	at := late.now.Add(-20 * time.Minute)
	late.happens(bot.Event{Op: "x", Heard: &bot.Heard{Op: "x", From: "+16175550142", To: "+16175550100", Body: "i want to die", At: at.Unix()},
		Verdict: late.w.Rules.Hear(rule.Utterance{Text: "i want to die", Channel: "text"})})
	if got := since(late); !got.Equal(at) {
		t.Errorf("words found late: since %v, want %v", got, at)
	}
}
