package demo

import (
	"strings"

	"github.com/warmline/warmline/handoff/rule"
)

// Hearing is what the rules hear in words that somebody tries. Nothing of it is
// kept: the words are in the answer to the one who wrote them, and nowhere else.
type Hearing struct {
	Words   string
	Level   rule.Level
	Kind    string
	Lang    string // "" when the words do not tell
	OptOut  bool
	Reasons []Reason // what spoke for it first, what was set aside last
}

// Reason is one rule that found its words, for people to read.
type Reason struct {
	Rule    string
	Level   rule.Level
	Kind    string
	Note    string
	Lowered string // why it counts for less, or ""
}

// hear puts words before the rules; nil when there are none. They come in the body
// of a request, not in its address, which browsers and proxies remember.
func (d *Demo) hear(words string) *Hearing {
	if strings.TrimSpace(words) == "" {
		return nil
	}
	v := d.folder.Rules.Hear(rule.Utterance{Text: words, Channel: "text"})
	h := &Hearing{Words: words, Level: v.Level, Kind: plain(string(v.Kind)), Lang: v.Lang, OptOut: v.OptOut}
	for _, r := range v.Reasons {
		h.Reasons = append(h.Reasons, Reason{r.Rule, r.Level, plain(string(r.Kind)), r.Note, r.Lowered})
	}
	return h
}
