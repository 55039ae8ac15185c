// Package trial puts labelled texts before rules and counts what was heard, and
// what another set of rules would hear in them. It is pure, and what it gives back
// names texts by their ids: the words of real people stay where they were.
package trial

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"

	"github.com/warmline/warmline/handoff/rule"
)

// Sample is one text with what a careful coach would want heard in it.
type Sample struct {
	ID    string
	Text  string
	Lang  string // "" when it is not known
	Label string // crisis:KIND, urgent:KIND, handoff:KIND, benign, benign:hard; "" when nobody gave one
}

// Format hides the words from every verb of fmt.
func (s Sample) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, s.ID) }

// label is how labels are written. KIND is a topic of whoever labelled, not one of ours.
var label = regexp.MustCompile(`^(?:(crisis|urgent|handoff):[a-z][a-z_-]*|benign|benign:hard)$`)

// longestLine is how long a line may be, in bytes: a text has 1,600 characters.
const longestLine = 1 << 20

var (
	errForm  = errors.New(`want {"id":"…","text":"…","label":"…"} on one line, with "lang" if it is known`)
	errLabel = errors.New("the label is none of crisis:KIND, urgent:KIND, handoff:KIND, benign, benign:hard")
)

// Read reads samples as lines of JSON; other keys are left alone, empty lines
// skipped. Without labelled, a label may be missing. Errors begin with name:line
// and hold nothing of the line.
func Read(name string, in io.Reader, labelled bool) ([]Sample, error) {
	var out []Sample
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, longestLine)
	n := 1
	for ; lines.Scan(); n++ {
		if len(strings.TrimSpace(lines.Text())) == 0 {
			continue
		}
		s, err := read(lines.Bytes())
		if err == nil && s.Label == "" && labelled {
			err = errForm
		}
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n, err)
		}
		out = append(out, s)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%s:%d: %w", name, n, err)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%s:1: no texts", name)
	}
	return out, nil
}

func read(line []byte) (Sample, error) {
	var in struct {
		ID    json.RawMessage `json:"id"`
		Text  *string         `json:"text"`
		Lang  string          `json:"lang"`
		Label string          `json:"label"`
	}
	// An id is a word or a number; as JSON writes it, it holds no line break.
	if json.Unmarshal(line, &in) != nil || in.Text == nil || len(in.ID) == 0 || strings.ContainsAny(string(in.ID[:1]), "{[n") {
		return Sample{}, errForm
	}
	if in.Label != "" && !label.MatchString(in.Label) {
		return Sample{}, errLabel
	}
	return Sample{strings.Trim(string(in.ID), `"`), *in.Text, in.Lang, in.Label}, nil
}

// class is the label without its kind.
func (s Sample) class() string {
	class, _, _ := strings.Cut(s.Label, ":")
	return class
}

// right says whether a level is at least what the sample should get: a crisis is
// heard as one, what is less reaches anybody, and what is benign pages not everybody.
func (s Sample) right(got rule.Level) bool {
	switch s.class() {
	case "crisis":
		return got == rule.LevelCrisis
	case "benign":
		return got < rule.LevelCrisis
	}
	return got > rule.LevelNone
}

func (s Sample) heard(r *rule.Rules) rule.Verdict {
	return r.Hear(rule.Utterance{Text: s.Text, Lang: s.Lang, Channel: "text"})
}

// fired lists the rules that spoke.
func fired(v rule.Verdict) []string {
	out := []string{}
	for _, r := range v.Reasons {
		if r.Level > rule.LevelNone {
			out = append(out, r.Rule)
		}
	}
	return out
}
