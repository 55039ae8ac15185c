package handoff

import (
	"slices"
	"time"

	"github.com/warmline/warmline/internal/clock"
)

// Shift is one line of the weekly table: these coaches, on these days, from and
// to these times of the programme's wall clock. To at or before From means the
// shift ends the next day.
type Shift struct {
	Days     []time.Weekday
	From, To clock.Wall
	Coaches  []string // coach ids
	Backup   []string // coach ids, asked when the shift does not answer
}

// on says whether the shift is on at now, a time in the programme's zone.
func (s Shift) on(now time.Time) bool {
	today, minute := now.Weekday(), clock.WallOf(now, now.Location())
	if s.To > s.From {
		return On(s.Days, today) && minute >= s.From && minute < s.To
	}
	return On(s.Days, today) && minute >= s.From || On(s.Days, (today+6)%7) && minute < s.To
}

// On says whether a day is among days.
func On(days []time.Weekday, d time.Weekday) bool { return slices.Contains(days, d) }

// Week is the weekly table of shifts in the programme's zone.
type Week struct {
	Zone   *time.Location
	Shifts []Shift
}

// On lists the coaches on shift at now and the backups named for it.
func (w Week) On(now time.Time) (coaches, backup []string) {
	for _, s := range w.Shifts {
		if s.on(now.In(w.Zone)) {
			coaches = append(coaches, s.Coaches...)
			backup = append(backup, s.Backup...)
		}
	}
	return coaches, backup
}

// Coming is one shift of a certain day.
type Coming struct {
	Shift
	Start time.Time
}

// Between lists the shifts that begin in a span of time, in the order in which they do.
func (w Week) Between(from, to time.Time) []Coming {
	var out []Coming
	for day := from.In(w.Zone); ; day = day.AddDate(0, 0, 1) {
		if clock.At(day, 0, w.Zone).After(to) {
			break
		}
		for _, s := range w.Shifts {
			if at := clock.At(day, s.From, w.Zone); On(s.Days, day.Weekday()) && !at.Before(from) && at.Before(to) {
				out = append(out, Coming{s, at})
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Coming) int { return a.Start.Compare(b.Start) })
	return out
}

// NextStart is when the next shift begins after now, or zero when none begins
// within eight days.
func (w Week) NextStart(now time.Time) time.Time {
	var next time.Time
	local := now.In(w.Zone)
	for d := range 8 {
		day := local.AddDate(0, 0, d)
		for _, s := range w.Shifts {
			if !On(s.Days, day.Weekday()) {
				continue
			}
			if at := clock.At(day, s.From, w.Zone); at.After(now) && (next.IsZero() || at.Before(next)) {
				next = at
			}
		}
		if !next.IsZero() {
			return next
		}
	}
	return next
}

// NextOf is the shift of a coach that is on or begins next, within eight days,
// and the day it begins.
func (w Week) NextOf(coach string, now time.Time) (time.Time, Shift, bool) {
	local := now.In(w.Zone)
	var best time.Time
	var found Shift
	for d := range 8 {
		day := local.AddDate(0, 0, d)
		for _, s := range w.Shifts {
			at := clock.At(day, s.From, w.Zone)
			if slices.Contains(s.Coaches, coach) && On(s.Days, day.Weekday()) && (at.After(now) || s.on(local)) && (best.IsZero() || at.Before(best)) {
				best, found = at, s
			}
		}
		if !best.IsZero() {
			return best, found, true
		}
	}
	return best, found, false
}
