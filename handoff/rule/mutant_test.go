package rule

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// wider is how many more words a loosened gap skips.
const wider = 3

// mutant is one small harm done to a set of rules.
type mutant struct {
	class string
	name  string               // the rule's id, or file:line; never words
	rules []string             // the only ones that hear something else; nil: any may
	do    func() (undo func()) // to the files, before they are built
}

// The classes of mutants.
const (
	dropped   = "crisis rules dropped"
	loosened  = "gaps loosened"
	shortened = "denials shortened"
)

func set[T any](at *T, to T) func() func() {
	return func() func() {
		was := *at
		*at = to
		return func() { *at = was }
	}
}

// mutants lists what can be done to a set. Files that wait for a review are left
// alone: they page nobody, and there are no labelled texts in their languages.
func (l *lab) mutants() []mutant {
	var out []mutant
	for reach := range denialReach {
		out = append(out, mutant{shortened, fmt.Sprintf("all reach %d words, not %d", reach, denialReach), nil, set(&l.reach, reach)})
	}
	for _, f := range l.files {
		if !f.unread {
			out = slices.Concat(out, f.drops(), f.short(), f.loose())
		}
	}
	return out
}

func (f *file) drops() []mutant {
	var out []mutant
	for i, e := range f.Rules {
		if e.Level == LevelCrisis {
			out = append(out, mutant{dropped, e.ID.text, []string{e.ID.text}, set(&f.Rules, without(f.Rules, i))})
		}
	}
	return out
}

func without[T any](all []T, i int) []T { return slices.Delete(slices.Clone(all), i, i+1) }

// short are the denials, each not known at all or with a gap one word less wide.
func (f *file) short() []mutant {
	denials := &f.Context.Denial
	out := f.gaps(shortened, *denials, nil, -1)
	for i, l := range *denials {
		out = append(out, mutant{shortened, fmt.Sprintf("%s:%d gone", f.path, l.at), nil, set(denials, without(*denials, i))})
	}
	return out
}

// loose are the gaps, each made wider. Rules that only hear an opt-out are left
// alone: no label says who wants no more texts.
func (f *file) loose() []mutant {
	var out []mutant
	c := &f.Context
	for _, lines := range [][]line{f.Idioms, c.Denial, c.NotDenial, c.Contrast, c.Means, c.Past, c.Fresh, c.NotFresh, c.Story, c.Play, c.Laugh} {
		out = append(out, f.gaps(loosened, lines, nil, wider)...)
	}
	takers := map[string][]string{} // of a sign
	for _, e := range f.Rules {
		if e.Level == LevelNone {
			continue
		}
		for _, lines := range [][]line{e.Patterns, e.Unless, e.Doubt} {
			out = append(out, f.gaps(loosened, lines, []string{e.ID.text}, wider)...)
		}
		for _, l := range e.Two {
			for name := range strings.SplitSeq(l.text, "|") {
				name = strings.TrimSpace(name)
				takers[name] = append(takers[name], e.ID.text)
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(takers)) {
		out = append(out, f.gaps(loosened, f.Signs[name], takers[name], wider)...)
	}
	return out
}

// gaps changes each gap of the lines by so many words, in place. One without room
// is none.
func (f *file) gaps(class string, lines []line, rules []string, by int) []mutant {
	var out []mutant
	for i := range lines {
		l := &lines[i]
		fields, _ := cut(l.text, ' ')
		for at, field := range fields {
			digits, gap := strings.CutPrefix(field, "~")
			digits, exact := strings.CutSuffix(digits, "!")
			n, _ := strconv.Atoi(digits)
			to := min(maxGap, n+by)
			if !gap || to == n {
				continue
			}
			changed := slices.Clone(fields)
			if changed[at] = fmt.Sprintf("~%d", to); exact {
				changed[at] += "!"
			}
			if to == 0 {
				changed = without(fields, at)
			}
			name := fmt.Sprintf("%s:%d part %d, ~%d to ~%d", f.path, l.at, at+1, n, to)
			out = append(out, mutant{class, name, rules, set(&l.text, strings.Join(changed, " "))})
		}
	}
	return out
}
