package bot_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/flows"
	"github.com/warmline/warmline/handoff/rule"
)

const (
	threeWays = "  - {step: a, say: [money], expect: choice 3, within: 1h, next: [{when: 1, go: b}, {when: skip}, {say: [kept]}]}\n  - {step: b, say: [plan-a], expect: words, next: [{say: [eve-close]}]}\n"
	asksOK    = "  - {step: a, say: [lapse1], expect: ok, within: 10m, next: [{when: ok, say: [kept]}, {handoff: lapse}], silent: {handoff: lapse}}\n"
)

// becomes puts a changed flow in the place of the check-in, as a reload does.
func (k *talk) becomes(steps string) {
	k.t.Helper()
	own, err := flows.Load(fstest.MapFS{"evening.yaml": {Data: []byte("flow: evening\nversion: 10\nresumes: true\nsteps:\n" + steps)}})
	if err != nil {
		k.t.Fatal(err)
	}
	k.w.Flows = own
}

func TestATalkGoesOnInAChangedFlowWhereTheQuestionIsTheSame(t *testing.T) {
	k := ownEvening(t, threeWays)
	k.becomes("  - {step: new, say: [kept], next: [{go: a}]}\n" + strings.Replace(threeWays, "say: [plan-a]", "say: [bar]", 1))
	k.writes("1")
	if !slices.Equal(k.said(), []string{"bar"}) || k.th.Flow.Step != "b" || k.th.Flow.Version != 10 {
		t.Errorf("said %q, in %q of version %d", k.said(), k.th.Flow.Step, k.th.Flow.Version)
	}
}

func TestATalkClosesKindlyWhereTheQuestionIsGone(t *testing.T) {
	for what, steps := range map[string]string{
		"the step is gone":        strings.NewReplacer("step: a", "step: c").Replace(threeWays),
		"it asks for less":        strings.Replace(threeWays, "choice 3", "choice 2", 1),
		"its options are others'": strings.Replace(threeWays, "say: [money]", "say: [housing]", 1),
	} {
		k := ownEvening(t, threeWays)
		k.becomes(steps)
		unread := k.th.Unread
		if k.writes("1"); !slices.Equal(k.said(), []string{"moved-on"}) || k.th.Flow.In() || k.th.Unread != unread+1 {
			t.Errorf("%s: said %q, in %q, %d unread", what, k.said(), k.th.Flow.Step, k.th.Unread-unread)
		}
		k = ownEvening(t, threeWays)
		k.becomes(steps)
		for k.passes(59 * time.Minute); k.th.Flow.In(); k.next() {
		}
		if len(k.said()) > 0 || !k.noted("flow closed") {
			t.Errorf("%s: to somebody silent it says %q", what, k.said())
		}
	}
}

// A parked question that is gone is not asked again, and nobody is told of it who asked
// for nothing.
func TestAParkedQuestionThatIsGoneIsLeftOut(t *testing.T) {
	k := ownEvening(t, threeWays)
	k.writes("i want to die")
	k.coach(bot.TellClaim, "")
	k.becomes(strings.Replace(threeWays, "choice 3", "choice 2", 1))
	k.coach(bot.TellDone, "ok now")
	if k.th.Handoff != nil || k.th.Flow.In() || slices.Contains(k.said(), "moved-on") || !k.noted("flow closed") {
		t.Errorf("said %q, in %q", k.said(), k.th.Flow.Step)
	}
}

// Whatever became of the flow: an answer to a question of safety, and silence to it,
// calls a human.
func TestAQuestionOfSafetyThatIsGoneStillCallsAHuman(t *testing.T) {
	for _, steps := range []string{threeWays, strings.Replace(asksOK, "step: a", "step: c", 1)} {
		for _, words := range []string{"1", "not really", "COACH", ""} {
			k := ownEvening(t, asksOK)
			k.becomes(steps)
			k.now = k.now.Add(time.Minute)
			if words != "" {
				k.writes(words)
			} else {
				k.passes(10 * time.Minute)
			}
			if k.kind() != rule.Lapse || k.th.Handoff.Level != rule.LevelUrgent {
				t.Errorf("%q: handoff %q, said %q", words, k.kind(), k.said())
			}
		}
	}
}
