package handoff

import (
	"cmp"
	"slices"
	"time"

	"github.com/warmline/warmline/internal/clock"
)

// Lack is what a time lacks.
type Lack string

// The lacks, worst first.
const (
	NoShift   Lack = "no shift"            // an evening in which none is planned
	Nobody    Lack = "nobody in the shift" // everyone is off, or no longer on the roster
	NotProved Lack = "no phone that works" // only phones that are not verified, opted out, or of coaches who are away
	Trainees  Lack = "only trainees"       //
	NoSpanish Lack = "no Spanish"          // nobody who can take it writes it
)

// Empty says whether a page to the shift that runs then reaches nobody who can take it.
func (l Lack) Empty() bool { return l == Nobody || l == NotProved || l == Trainees }

// Better says whether one lack is less of one than another.
func (l Lack) Better(than Lack) bool { return slices.Index(lacks, l) > slices.Index(lacks, than) }

var lacks = []Lack{NoShift, Nobody, NotProved, Trainees, NoSpanish}

// Hole is a time in which a page to the shift reaches nobody who can take it, or
// nobody who writes the person's language.
type Hole struct {
	Stretch
	Lack Lack
	Hard bool // some of it is an evening, a night or a weekend
}

// LookAhead is how far coverage is looked at.
const LookAhead = 7 * 24 * time.Hour

// The evening is looked at whether or not a shift is planned: its hours are the hard ones.
const (
	evening clock.Wall = 17 * 60
	morning clock.Wall = 8 * 60
	night   clock.Wall = 23 * 60
)

// Coverage lists the holes from one moment to another, the hard hours first.
func Coverage(r Roster, w Week, from, to time.Time) []Hole {
	marked := Week{Zone: w.Zone, Shifts: append(slices.Clone(w.Shifts), // nobody is in these: they cut the time at the hard hours
		Shift{Days: weekdays, From: evening, To: night}, Shift{Days: weekdays, From: 0, To: morning}), Changes: w.Changes}
	var out []Hole
	for _, s := range marked.Spans(from, to) {
		local := s.Start.In(w.Zone)
		hour := clock.WallOf(local, w.Zone)
		weekend := local.Weekday() == time.Saturday || local.Weekday() == time.Sunday
		hard := weekend || hour >= evening || hour < morning
		for _, lack := range r.lacks(s, w.Planned(s.Start), hour >= evening && hour < night) {
			out = join(out, Hole{s.Stretch, lack, hard})
		}
	}
	slices.SortStableFunc(out, func(a, b Hole) int {
		return cmp.Or(first(a.Hard, b.Hard), a.Start.Compare(b.Start), cmp.Compare(slices.Index(lacks, a.Lack), slices.Index(lacks, b.Lack)))
	})
	return out
}

var weekdays = []time.Weekday{time.Sunday, time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday, time.Saturday}

func first(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return -1
	}
	return 1
}

// join puts a hole to the one that it goes on.
func join(all []Hole, h Hole) []Hole {
	for i := range all {
		if o := &all[i]; o.Lack == h.Lack && o.End.Equal(h.Start) {
			o.End, o.Hard = h.End, o.Hard || h.Hard
			return all
		}
	}
	return append(all, h)
}

func (r Roster) lacks(s Span, planned, evening bool) []Lack {
	var in []Coach
	for _, id := range s.Coaches {
		if c, ok := r.ByID(id); ok {
			in = append(in, c)
		}
	}
	some := func(is func(Coach) bool) bool { return slices.ContainsFunc(in, is) }
	switch {
	case !planned && !evening:
		return nil
	case !planned:
		return []Lack{NoShift}
	case len(in) == 0:
		return []Lack{Nobody}
	case !some(Coach.Reachable):
		return []Lack{NotProved}
	case !some(Coach.Counts):
		return []Lack{Trainees}
	case !some(func(c Coach) bool { return c.Counts() && c.Speaks("es") }):
		return []Lack{NoSpanish}
	}
	return nil
}

// Outside says whether a last resort outside stands behind the ladder: somebody who
// is none of those asked before.
func (r Roster) Outside(w Week) bool {
	return slices.ContainsFunc(r.Coaches, func(c Coach) bool {
		return c.Counts() && c.Has(LastResort) && !c.Has(Supervisor) && !c.Has(Lead) && !w.Names(c.ID)
	})
}
