package bot

import (
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
)

// flowSilence is what somebody gets who has not answered the last check-ins.
const flowSilence = "silence"

// After so many check-ins in a row without a word of theirs the next is a gentle text,
// and after one more a coach is told. It is done once; a word of theirs begins anew.
const (
	missedGently = 2
	missedToTell = 3
)

// silence takes the place of what is due for who has been silent. It reports whether
// it did.
func (t *threadTurn) silence(role Role) bool {
	switch {
	case t.Missed == missedGently:
		t.startFlow(flowSilence, role)
	case t.Missed == missedToTell && (!t.open() || t.Handoff.Promised != ""):
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
