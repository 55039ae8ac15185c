package bot

import (
	"strings"

	"github.com/warmline/warmline/handoff/rule"
)

// about gives the words that a coach writes about themself, after ME: a coach may also
// be one of those whom the line is for. In a thread that is held the colon is wanted,
// for "ME TOO" is a word to a person.
func about(body string, at *Holding) string {
	words, ok := strings.CutPrefix(body, "ME:")
	if !ok && at == nil {
		words, ok = strings.CutPrefix(body, "ME ")
	}
	if !ok {
		return ""
	}
	return strings.TrimSpace(words)
}

// member hears such words as anybody's, in a thread of the coach's own that no peer
// reads; answers come from the number people text. Words of danger do what they do
// without ME.
func (t *deskTurn) member(h *Heard, words string) {
	own := *h
	own.Body, own.To, own.Me = words, t.w.Numbers.Line, true
	if t.ev.Verdict.Level >= rule.LevelUrgent {
		t.person(&own)
		return
	}
	t.add(Pending{Stream: "own", Repeat: true}, Effect{Person: &own})
}
