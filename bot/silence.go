package bot

import (
	"slices"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
)

// flowSilence is what somebody gets who has not answered the last texts.
const flowSilence = "silence"

// calledAfter is how many texts in a row without an answer call a coach where there is
// one each day because silence may be danger: two days.
const calledAfter = 2

// silence notices texts without an answer before what is due now, and may take its place
// with a gentle one. It reports whether it did. Each is done once; a word of theirs begins
// anew.
func (t *threadTurn) silence(role Role) bool {
	c, today := t.w.Program.Signals, t.now.In(t.zone(t.w.Program))
	daily := slices.ContainsFunc(c.Daily, func(name string) bool { return t.marked(name, today) })
	if t.Missed > 0 && (daily || t.Missed >= c.Silent) {
		t.signal(SignalSilent, t.Missed)
	}
	switch {
	case !daily && t.Missed == c.Gentle:
		t.startFlow(flowSilence, role)
	case daily && t.Missed == calledAfter && (!t.open() || t.Handoff.Promised != ""):
		asked := t.open() // for what was promised: they hear of it once more
		t.openHandoff(rule.Silence, handoff.RowOf(rule.Silence, rule.LevelHandoff), []string{"silence"}, nil)
		if asked {
			t.askAgain()
		}
	default:
		return false
	}
	return true
}
