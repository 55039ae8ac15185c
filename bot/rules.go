package bot

import (
	"log/slog"
	"runtime/debug"

	"github.com/warmline/warmline/handoff/rule"
)

// rulesFailed is the reason of a verdict that stands in for one the rules could
// not give.
const rulesFailed = "rules-failed"

// hear asks the rules. A failure inside them is a crisis of no known kind: no
// text goes without a human because a program broke over it.
func (w *World) hear(u rule.Utterance) (v rule.Verdict) {
	defer func() {
		if recover() != nil { // its value may hold the person's words
			slog.Error("the rules failed on a text", "stack", string(debug.Stack()))
			v = rule.Verdict{Level: rule.LevelCrisis, Kind: rule.Unknown, Reasons: []rule.Reason{{
				Rule: rulesFailed, Level: rule.LevelCrisis, Kind: rule.Unknown, Note: "the rules failed on this text",
			}}}
		}
	}()
	return w.Rules.Hear(u)
}

// RulesFailed says whether a verdict stands in for one the rules could not give.
func RulesFailed(v rule.Verdict) bool { return len(v.Reasons) > 0 && v.Reasons[0].Rule == rulesFailed }
