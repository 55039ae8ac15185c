package bot_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/flows"
)

// evening puts a flow in the place of the check-in and brings it to somebody.
func ownEvening(t *testing.T, steps string) *talk {
	t.Helper()
	k := newTalk(t)
	own, err := flows.Load(fstest.MapFS{"evening.yaml": {Data: []byte("flow: evening\nversion: 9\nresumes: true\nsteps:\n" + steps)}})
	if err != nil {
		t.Fatal(err)
	}
	k.w.Flows = own
	k.joins("en")
	for k.th.Evens == 0 {
		k.next()
	}
	return k
}

// noted says whether the last event was noted down so.
func (k *talk) noted(what string) bool {
	return slices.ContainsFunc(k.last.Lines, func(l bot.Line) bool { return strings.HasPrefix(l.ID, what) })
}

const planAndWait = `  - {step: plan, say: [plan-a], expect: words, next: [{go: doing}]}
  - {step: doing, say: [plan-go], wait: %, next: [{go: after}]}
  - {step: after, say: [plan-b], expect: 0-10, next: [{say: [eve-close]}]}
`

func waiting(t *testing.T, moment string) *talk {
	t.Helper()
	k := ownEvening(t, strings.Replace(planAndWait, "%", moment, 1))
	k.now = k.now.Add(time.Minute)
	k.writes("a walk round the block")
	if k.th.Flow.In() || len(k.th.Aside) != 1 {
		t.Fatalf("nothing waits: in %q, aside %d", k.th.Flow.Step, len(k.th.Aside))
	}
	return k
}

func TestAFlowThatWaitsGoesOnWhenItsTimeHasCome(t *testing.T) {
	k := waiting(t, "10m")
	k.passes(9 * time.Minute)
	if got := k.said(); slices.Contains(got, "plan-b") {
		t.Errorf("after 9 minutes: %q", got)
	}
	k.writes("it is cold out") // nothing is open: words like any other
	if k.th.Unread == 0 || !k.noted("kept for a coach") {
		t.Error("words written meanwhile are on nobody's list")
	}
	k.passes(time.Minute)
	if got := k.said(); !slices.Equal(got, []string{"plan-b"}) || k.th.Flow.Step != "after" || len(k.th.Aside) > 0 {
		t.Errorf("after 10 minutes: %q, in %q", got, k.th.Flow.Step)
	}
}

func TestAnOpenQuestionIsNotTalkedOver(t *testing.T) {
	k := waiting(t, "10m")
	k.now = k.now.Add(time.Minute)
	k.writes("i relapsed")
	if k.th.Flow.Flow != "lapse" {
		t.Fatalf("in %q", k.th.Flow.Flow)
	}
	k.passes(9*time.Minute + time.Second)
	if k.th.Flow.Flow != "lapse" || k.noted("flow skipped") {
		t.Errorf("in %q while a question is open", k.th.Flow.Flow)
	}
	k.writes("x") // a human is wanted
	k.passes(3 * time.Hour)
	if len(k.th.Aside) > 0 || k.th.Flow.In() {
		t.Errorf("during a handoff: aside %d, in %q", len(k.th.Aside), k.th.Flow.Step)
	}
}

func TestNightStopAndPauseLeaveWhatWaitsUnsaid(t *testing.T) {
	k := waiting(t, "4h")
	k.passes(10 * time.Hour)
	if len(k.th.Aside) != 1 || k.th.Flow.In() {
		t.Fatalf("in the night: aside %d, in %q", len(k.th.Aside), k.th.Flow.Step)
	}
	k.passes(6 * time.Hour)
	if k.th.Flow.Step != "after" {
		t.Errorf("the morning after: in %q", k.th.Flow.Step)
	}
	for _, words := range []string{"STOP", "pause 2", "wrong number"} {
		k := waiting(t, "10m")
		k.writes(words)
		k.passes(20 * time.Minute)
		if len(k.th.Aside) > 0 || k.th.Flow.In() {
			t.Errorf("%s: aside %d, in %q", words, len(k.th.Aside), k.th.Flow.Step)
		}
	}
}

func TestWhatIsTooLateByThenIsLeftOut(t *testing.T) {
	k := waiting(t, "10m")
	k.now = k.now.Add(10*time.Minute + stale + time.Second) // nothing ran meanwhile
	k.happens(bot.Event{})
	if len(k.said()) > 0 || len(k.th.Aside) > 0 || !k.noted("flow skipped, too late") {
		t.Errorf("said %q, aside %d", k.said(), len(k.th.Aside))
	}
}

// "It's 9, as you asked" is not said at ten.
func TestAnHourThatHasPassedIsNotSaidToBeNow(t *testing.T) {
	for late, want := range map[time.Duration]bool{30 * time.Minute: true, 31 * time.Minute: false} {
		k := waiting(t, "20:45, asked: true")
		k.now = time.Unix(k.th.Aside[0].At, 0).Add(late)
		k.happens(bot.Event{})
		if said := slices.Contains(k.said(), "plan-b"); said != want {
			t.Errorf("%s late: said %v", late, said)
		}
	}
}

// stale is how late what the program begins may leave.
const stale = 2 * time.Hour

// What the person asked for by the clock comes then, later than the hour in which the
// program begins anything by itself.
func TestATimeThatThePersonAskedForIsKept(t *testing.T) {
	for asked, want := range map[string]string{"20:45, asked: true": "20:45", "20:45": "09:00"} {
		k := waiting(t, asked)
		for k.th.Flow.Step != "after" {
			k.next()
		}
		if got := k.now.In(k.w.Program.Zone).Format("15:04"); got != want {
			t.Errorf("wait: %s comes at %s, want %s", asked, got, want)
		}
	}
}

func TestANudgeIsLeftOutAtNightAndTheQuestionStands(t *testing.T) {
	const step = `  - {step: plan, say: [plan-a], expect: words, within: 6h, nudge: {after: %, say: [back]}, next: [{say: [eve-close]}], silent: {say: [kept]}}` + "\n"
	for after, want := range map[string]bool{"90m": true, "3h": false} {
		k := ownEvening(t, strings.Replace(step, "%", after, 1))
		asked := k.now
		for !k.th.Flow.Nudged {
			k.next()
		}
		if got := slices.Equal(k.said(), []string{"back"}); got != want || k.th.Flow.Step != "plan" {
			t.Errorf("nudged after %s: said %q, in %q", after, k.said(), k.th.Flow.Step)
		}
		for k.th.Flow.In() && k.planned().Sub(asked) < 20*time.Hour {
			k.next()
		}
		if k.th.Flow.In() || k.now.Sub(asked) < 6*time.Hour {
			t.Errorf("the question closed after %v", k.now.Sub(asked))
		}
	}
}
