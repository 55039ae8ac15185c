package rule

import (
	"cmp"
	"fmt"
	"slices"
)

// Utterance is what a person wrote or said, with the little around it that
// changes what the words mean.
type Utterance struct {
	Text       string
	Lang       string   // "en", "es", or "" when the thread has none yet
	Channel    string   // "text" or "voice"
	Confidence float64  // of the speech recogniser, 0 to 1; read for voice only
	Asked      string   // id of the line's last question, e.g. "lapse1"
	Recent     []string // earlier texts of the last five minutes, oldest first
}

// Format hides the words from every verb of fmt.
func (Utterance) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte("(words)")) }

// Verdict is what was heard.
type Verdict struct {
	Level   Level
	Kind    Kind     // "" when the level is none
	Lang    string   // of the words heard, "" when they do not tell
	OptOut  bool     // asks in words not to be texted; may come together with any level
	Asks    Kind     // what is asked about the line itself, or told of treatment, "" for nothing; may come together with any level
	Reasons []Reason // what spoke for the verdict first; what was set aside last, with level none
}

// Reason is one rule that found its words. It never holds the person's words.
type Reason struct {
	Rule    string `json:"rule"`
	Level   Level  `json:"level"`
	Kind    Kind   `json:"kind,omitzero"`
	Note    string `json:"note"`             // for the coach
	Lowered string `json:"lowered,omitzero"` // why it counts for less than the rule says
	Spans   []Span `json:"spans,omitzero"`   // where in the new text its words stand; none when they were in the texts before
}

// Span is a part of a text: bytes From up to To.
type Span struct {
	From int `json:"from"`
	To   int `json:"to"`
}

// verdict puts the findings together.
func (h *hearing) verdict(u Utterance) Verdict {
	var v Verdict
	slices.Sort(h.touched)
	for _, i := range h.touched {
		rule, got := &h.r.rules[i], &h.rules[i]
		h.langs[rule.lang] += 2
		v.OptOut = v.OptOut || rule.optOut && got.lowered == ""
		v.asks(got)
		v.Reasons = append(v.Reasons, Reason{rule.id, got.level, got.kind, rule.note, got.lowered, slices.Clone(got.spans[:got.marked])})
	}
	v.settle()
	if v.Level == LevelNone && h.idiom {
		v.Reasons = append(v.Reasons, Reason{Rule: "idiom", Note: "a saying, not meant as written"})
	}
	v.Lang = h.lang(u.Lang)
	return v
}

// asks takes down a question about the line; of several the first in their order.
func (v *Verdict) asks(got *heard) {
	i := slices.Index(questions[:], got.kind)
	if now := slices.Index(questions[:], v.Asks); i >= 0 && got.lowered == "" && (now < 0 || i < now) {
		v.Asks = got.kind
	}
}

// say adds a reason and settles the verdict anew.
func (v *Verdict) say(r Reason) {
	v.Reasons = append(v.Reasons, r)
	v.settle()
}

// settle puts the strongest reason first and takes level and kind from it: the
// higher level, then what counts in full before what was lowered to it, then
// the precedence of kinds.
func (v *Verdict) settle() {
	slices.SortStableFunc(v.Reasons, func(a, b Reason) int {
		return cmp.Or(cmp.Compare(b.Level, a.Level), lowered(a)-lowered(b), cmp.Compare(a.Kind.rank(), b.Kind.rank()))
	})
	if len(v.Reasons) > 0 && v.Reasons[0].Level > LevelNone {
		v.Level, v.Kind = v.Reasons[0].Level, v.Reasons[0].Kind
	}
}

func lowered(r Reason) int {
	if r.Lowered != "" {
		return 1
	}
	return 0
}

// lang is the language with most signs; the thread's own decides a draw.
func (h *hearing) lang(thread string) string {
	best, most := "", 0
	for i, n := range h.langs {
		switch {
		case n > most || n == most && n > 0 && h.r.langs[i] == thread:
			best, most = h.r.langs[i], n
		case n == most && best != thread:
			best = "" // COACH is both
		}
	}
	return best
}
