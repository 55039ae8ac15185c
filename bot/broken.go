package bot

import (
	"errors"
	"log/slog"
	"runtime/debug"

	"github.com/warmline/warmline/flows"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
)

// errBroken means that a step of a flow panicked.
var errBroken = errors.New("a step of a flow broke")

// step takes one step of a flow. A panic in it stays in it: all else that follows
// from the event, a page above all, is decided and committed as ever.
func (t *threadTurn) step(take func(*flows.Set) (flows.State, flows.Out, error)) (st flows.State, out flows.Out, err error) {
	defer func() {
		if recover() != nil { // its value may hold the person's words
			slog.Error("sick conversation: a step of a flow broke", "conversation", t.id, "stack", string(debug.Stack()))
			st, out, err = flows.State{}, flows.Out{}, errBroken
		}
	}()
	return take(t.w.Flows)
}

// broken hands to a human what a flow could not do: whoever wrote, and whoever was
// silent to a question that calls a human. What the program was about to start by
// itself is left out, and the lead is told.
func (t *threadTurn) broken() {
	asked := t.w.Flows.Calls(t.Flow)
	t.endFlow()
	t.out.Sick = SickThread
	t.note("flow closed: it broke")
	if t.ev.Heard == nil && !asked {
		return
	}
	kind, level := rule.Human, rule.LevelHandoff
	if asked {
		level = rule.LevelUrgent
	}
	if t.verdict.Level >= level {
		kind, level = t.verdict.Kind, t.verdict.Level
	}
	row := handoff.RowOf(kind, level)
	if row.How == handoff.Ask { // the flow that asks is the one that broke
		row.How = handoff.Ladder
	}
	t.openHandoff(kind, row, []string{"flow:broken"}, nil)
	if t.ev.Heard != nil {
		t.keepWords(t.ev.Heard.Body)
	}
}
