package bot

import (
	"math"

	"github.com/warmline/warmline/handoff/rule"
)

// Order is what a supervisor has ordered for a thread. Why stands in the audit trail.
type Order struct {
	At int64  `json:"at"`
	By string `json:"by"`

	Later Later `json:",embed"`
}

// ordered obeys an operator. What stands already stays under the first name.
func (t *threadTurn) ordered(m *Tell) {
	order := &Order{At: t.now.Unix(), By: m.Name}
	switch {
	case m.Kind == TellBlock && t.Blocked == nil:
		t.Blocked = order
		t.block()
	case m.Kind == TellUnblock:
		t.Blocked = nil
	case m.Kind == TellPreserve && t.Preserved == nil:
		t.Preserved = order
	case m.Kind == TellLift:
		t.Preserved = nil
	}
	t.note("ordered: " + string(m.Kind))
}

// blocked says whether the program answers this person nothing and carries no words of
// theirs, nor to them. Words of crisis and urgent ones end it for as long as the humans
// they called have not let go.
func (t *Thread) blocked() bool {
	return t.Blocked != nil && (!t.open() || t.Handoff.Level < rule.LevelUrgent)
}

// block takes back what waits to be said, and closes what was asked: but for a question
// whose answer, or silence, calls a human or ends the texts.
func (t *threadTurn) block() {
	if !t.blocked() {
		return
	}
	t.hush()
	if !t.w.Flows.Calls(t.Flow) && !t.wishOpen() {
		t.endFlow()
	}
	if t.held() {
		t.tellHolder(Tell{Kind: TellNotice, Reason: noticeBlocked})
	}
}

// unanswered is a text of somebody blocked that called nobody. What the law asks for is
// said, and a HELP that is a call for a human is one.
func (t *threadTurn) unanswered(h *Heard, word string) {
	t.note("not answered: blocked")
	if word == wordHelp && t.Contact != OptedOut && !t.held() {
		t.help(h)
	}
}

// most is how many of something a thread remembers: under a legal hold, all.
func (t *Thread) most(usual int) int {
	if t.Preserved != nil {
		return math.MaxInt
	}
	return usual
}
