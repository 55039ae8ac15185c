package rule

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// lab holds rules as files and tells what a mutant does to what they hear in
// labelled texts. The examples of the rules themselves are never asked: whoever
// writes a pattern writes them beside it.
type lab struct {
	files  []*file
	reach  int // of a denial
	texts  []labelled
	before []Verdict
}

// labelled is a text and what a careful coach would want heard in it.
type labelled struct {
	words, lang string
	level       Level
	kind        Kind // "" when nobody is wanted
}

// change is a text in which a mutant hears something else.
type change struct {
	labelled
	before, after Verdict
}

func newLab(files []*file, texts []labelled) (*lab, error) {
	l := &lab{files: files, reach: denialReach, texts: texts}
	var err error
	l.before, err = l.hear()
	return l, err
}

// hear builds the rules as these mutants have them and puts all texts before them.
func (l *lab) hear(all ...mutant) ([]Verdict, error) {
	for _, m := range all {
		defer m.do()()
	}
	r, err := build(l.files)
	if err != nil {
		return nil, err
	}
	r.reach = l.reach
	out := make([]Verdict, len(l.texts))
	for i, t := range l.texts {
		out[i] = r.Hear(Utterance{Text: t.words, Lang: t.lang, Channel: "text"})
	}
	return out, nil
}

// survivors are those mutants for which no text is heard worse.
func (l *lab) survivors(all []mutant) ([]mutant, error) {
	var left []mutant
	for _, round := range rounds(all) {
		after := make([]Verdict, len(l.texts)) // without any rule; right for a rule dropped
		if round[0].class != dropped {
			var err error
			if after, err = l.hear(round...); err != nil {
				return nil, err
			}
		}
		changes := l.changes(after)
		for _, m := range round {
			if !slices.ContainsFunc(changes, m.hurts) {
				left = append(left, m)
			}
		}
	}
	return left, nil
}

// survives tries one mutant by itself, with nothing worked out from the reasons.
func (l *lab) survives(m mutant) (bool, error) {
	after, err := l.hear(m)
	if err != nil {
		return false, err
	}
	m.rules = nil
	return !slices.ContainsFunc(l.changes(after), m.hurts), nil
}

// beside says in how many texts of danger a rule that is not needed is found.
func (l *lab) beside(m mutant) string {
	if m.class != dropped {
		return ""
	}
	n := 0
	for i, t := range l.texts {
		if t.level == LevelCrisis && slices.ContainsFunc(l.before[i].Reasons, func(r Reason) bool { return r.Rule == m.name && r.Level == LevelCrisis }) {
			n++
		}
	}
	return fmt.Sprintf(", found beside others in %d texts of danger", n)
}

// rounds puts mutants together that touch no rule in common: to build rules takes
// longer than to hear all the texts.
func rounds(all []mutant) [][]mutant {
	type round struct {
		class   string
		mutants []mutant
		taken   map[string]bool
	}
	var open []*round
	for _, m := range all {
		i := slices.IndexFunc(open, func(r *round) bool {
			return m.rules != nil && r.class == m.class && r.taken != nil && !slices.ContainsFunc(m.rules, func(id string) bool { return r.taken[id] })
		})
		if i < 0 {
			i, open = len(open), append(open, &round{class: m.class})
			if m.rules != nil {
				open[i].taken = map[string]bool{}
			}
		}
		for _, id := range m.rules {
			open[i].taken[id] = true
		}
		open[i].mutants = append(open[i].mutants, m)
	}
	out := make([][]mutant, len(open))
	for i, r := range open {
		out[i] = r.mutants
	}
	return out
}

func (l *lab) changes(after []Verdict) []change {
	var out []change
	for i, t := range l.texts {
		same := slices.EqualFunc(l.before[i].Reasons, after[i].Reasons, func(a, b Reason) bool {
			return a.Rule == b.Rule && a.Level == b.Level && a.Kind == b.Kind
		})
		if !same {
			out = append(out, change{t, l.before[i], after[i]})
		}
	}
	return out
}

// hurts says whether a text moves away from its label: it falls below it, rises
// above it, or loses its kind.
func (m mutant) hurts(c change) bool {
	after := c.after
	if m.rules != nil {
		after = m.alone(c)
	}
	fell := after.Level < c.before.Level && after.Level < c.level
	rose := after.Level > c.before.Level && after.Level > c.level
	lost := c.level > LevelNone && c.before.Kind == c.kind && after.Kind != c.kind
	return fell || rose || lost
}

// alone is what is heard when of all mutants in a round only this one is there.
func (m mutant) alone(c change) Verdict {
	own := func(r Reason) bool { return slices.Contains(m.rules, r.Rule) }
	others := func(r Reason) bool { return !own(r) }
	if !slices.ContainsFunc(c.before.Reasons, own) && !slices.ContainsFunc(c.after.Reasons, own) {
		return c.before
	}
	var v Verdict
	v.Reasons = append(slices.DeleteFunc(slices.Clone(c.before.Reasons), own), slices.DeleteFunc(slices.Clone(c.after.Reasons), others)...)
	v.settle()
	return v
}

// readLabelled reads all labelled texts of package trial.
func readLabelled() ([]labelled, error) {
	paths, err := filepath.Glob("trial/testdata/*.ndjson")
	if err != nil {
		return nil, err
	}
	var out []labelled
	for _, p := range paths {
		f, err := os.Open(p)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		for lines := bufio.NewScanner(f); lines.Scan(); {
			var in struct{ Text, Lang, Label string }
			if err := json.Unmarshal(lines.Bytes(), &in); err != nil {
				return nil, err
			}
			t := labelled{words: in.Text, lang: in.Lang}
			level, kind, _ := strings.Cut(in.Label, ":")
			if level != "benign" {
				if err := t.level.UnmarshalText([]byte(level)); err != nil {
					return nil, err
				}
				t.kind = Kind(kind)
			}
			out = append(out, t)
		}
	}
	return out, nil
}
