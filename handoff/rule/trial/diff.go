package trial

import (
	"slices"

	"github.com/warmline/warmline/handoff/rule"
)

// Heard is what a set hears in a text.
type Heard struct {
	Level rule.Level
	Kind  rule.Kind
}

// Change is a text in which another set hears something else. It never holds the words.
type Change struct {
	ID           string
	From, To     Heard
	Gained, Lost []string // rules that fire now and did not, and the other way round
}

// Diff is what becomes different when one set takes the place of another.
type Diff struct {
	Of       int      // texts
	Changes  []Change // of level or kind, in the order of the texts
	Raised   int
	Lowered  int
	Kind     int      // the same level, another kind
	Inside   int      // the same level and kind by other rules; not among the changes
	New, Old []string // rules that only the new set has, and only the old one
}

// Compare puts the samples before both sets.
func Compare(from, to *rule.Rules, samples []Sample) Diff {
	d := Diff{Of: len(samples), New: without(to.IDs(), from.IDs()), Old: without(from.IDs(), to.IDs())}
	for _, s := range samples {
		a, b := s.heard(from), s.heard(to)
		c := Change{
			ID: s.ID, From: Heard{a.Level, a.Kind}, To: Heard{b.Level, b.Kind},
			Gained: without(fired(b), fired(a)), Lost: without(fired(a), fired(b)),
		}
		switch {
		case b.Level > a.Level:
			d.Raised++
		case b.Level < a.Level:
			d.Lowered++
		case a.Kind != b.Kind:
			d.Kind++
		default:
			d.Inside += one(len(c.Gained)+len(c.Lost) > 0)
			continue
		}
		d.Changes = append(d.Changes, c)
	}
	return d
}

// without lists what is in a and not in b.
func without(a, b []string) []string {
	return slices.DeleteFunc(slices.Clone(a), func(x string) bool { return slices.Contains(b, x) })
}
