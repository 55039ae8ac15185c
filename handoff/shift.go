package handoff

import (
	"slices"
	"time"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/warmline/warmline/internal/clock"
)

// Shift is one line of the weekly table: these coaches, on these days, from and
// to these times of the programme's wall clock. To at or before From means the
// shift ends the next day.
type Shift struct {
	Days    []time.Weekday `json:"days"`
	From    clock.Wall     `json:"from"`
	To      clock.Wall     `json:"to"`
	Coaches []string       `json:"coaches"`         // coach ids
	Backup  []string       `json:"backup,omitzero"` // coach ids, asked when the shift does not answer

	Later jsontext.Value `json:",embed"`
}

// Stretch is a time from its first moment to the one that it does not hold any more.
type Stretch struct{ Start, End time.Time }

// Holds says whether t is within.
func (s Stretch) Holds(t time.Time) bool { return !t.Before(s.Start) && t.Before(s.End) }

// In says it in a zone, "Sat Nov 28 17:00 to 23:00".
func (s Stretch) In(zone *time.Location) string {
	return s.Start.In(zone).Format("Mon Jan 2 15:04") + " to " + s.End.In(zone).Format("15:04")
}

// of is the shift as it runs from the day of a time in zone, if it does on that day.
// In the nights when clocks change it is never the shorter for it: it begins when
// they first show its beginning and ends when they last show its end, and where they
// skip one of the two, that is the end of the gap.
func (s Shift) of(day time.Time, zone *time.Location) (Stretch, bool) {
	if !On(s.Days, day.Weekday()) {
		return Stretch{}, false
	}
	end := day
	if s.To <= s.From {
		end = noon(day, 1)
	}
	return Stretch{clock.At(day, s.From, zone), clock.LastAt(end, s.To, zone)}, true
}

// on says whether the shift is on, of today or of yesterday.
func (s Shift) on(now time.Time, zone *time.Location) bool {
	for back := range 2 {
		if at, ok := s.of(noon(now.In(zone), -back), zone); ok && at.Holds(now) {
			return true
		}
	}
	return false
}

// noon is the middle of the day that lies n days after that of t: no clock change is
// near.
func noon(t time.Time, n int) time.Time {
	y, m, d := t.Date()
	return time.Date(y, m, d+n, 12, 0, 0, 0, t.Location())
}

// On says whether a day is among days.
func On(days []time.Weekday, d time.Weekday) bool { return slices.Contains(days, d) }

// Week is who is on when, in the programme's zone.
type Week struct {
	Zone    *time.Location
	Shifts  []Shift
	Changes []Change
}

// On lists the coaches on shift at now and the backups named for it, each once.
func (w Week) On(now time.Time) (coaches, backup []string) {
	for _, s := range w.Shifts {
		if s.on(now, w.Zone) {
			coaches, backup = append(coaches, s.Coaches...), append(backup, s.Backup...)
		}
	}
	for _, c := range w.Changes {
		if c.span(w.Zone).Holds(now) {
			coaches, backup = c.apply(coaches, backup)
		}
	}
	return unique(coaches), unique(backup)
}

// unique keeps the first of each.
func unique(ids []string) []string {
	var out []string
	for _, id := range ids {
		if !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	return out
}

// Planned says whether a shift is meant to run at now, whoever is left in it.
func (w Week) Planned(now time.Time) bool {
	return slices.ContainsFunc(w.Shifts, func(s Shift) bool { return s.on(now, w.Zone) }) ||
		slices.ContainsFunc(w.Changes, func(c Change) bool { return c.Out == "" && !c.Backup && c.span(w.Zone).Holds(now) })
}

// turns lists the moments from one time to another at which somebody may come or go,
// both ends among them.
func (w Week) turns(from, to time.Time) []time.Time {
	out := []time.Time{from, to}
	add := func(s Stretch) {
		for _, t := range []time.Time{s.Start, s.End} {
			if t.After(from) && t.Before(to) {
				out = append(out, t)
			}
		}
	}
	for day := noon(from.In(w.Zone), -2); day.Before(to.Add(48 * time.Hour)); day = noon(day, 1) {
		for _, s := range w.Shifts {
			if at, ok := s.of(day, w.Zone); ok {
				add(at)
			}
		}
	}
	for _, c := range w.Changes {
		add(c.span(w.Zone))
	}
	slices.SortFunc(out, time.Time.Compare)
	return slices.CompactFunc(out, time.Time.Equal)
}

// Span is a time in which nobody comes or goes.
type Span struct {
	Stretch
	Coaches, Backup []string
}

// Spans cuts the time from one moment to another wherever somebody comes or goes.
func (w Week) Spans(from, to time.Time) []Span {
	var out []Span
	turns := w.turns(from, to)
	for i, at := range turns[:len(turns)-1] {
		on, backup := w.On(at)
		out = append(out, Span{Stretch{at, turns[i+1]}, on, backup})
	}
	return out
}

// ahead is how far the next shift is looked for.
const ahead = 8 * 24 * time.Hour

// NextStart is when the next coach comes on after now, or zero when none does within
// eight days.
func (w Week) NextStart(now time.Time) time.Time {
	const day = 24 * time.Hour
	before, _ := w.On(now)
	for from := now; from.Before(now.Add(ahead)); from = from.Add(day) {
		for _, s := range w.Spans(from, from.Add(day)) {
			if slices.ContainsFunc(s.Coaches, func(id string) bool { return !slices.Contains(before, id) }) {
				return s.Start
			}
			before = s.Coaches
		}
	}
	return time.Time{}
}

// NextOf is the time in which a coach is on now, or is next within eight days.
func (w Week) NextOf(coach string, now time.Time) (Stretch, bool) {
	var found Stretch
	for _, s := range w.Spans(now.Add(-48*time.Hour), now.Add(ahead)) {
		switch on := slices.Contains(s.Coaches, coach); {
		case on && found.End.Equal(s.Start) && !found.Start.IsZero():
			found.End = s.End
		case found.End.After(now):
			return found, true
		case on:
			found = s.Stretch
		}
	}
	return found, found.End.After(now)
}
