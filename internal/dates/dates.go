// Package dates reads a day and a time of day as people text them, in English and
// Spanish: "court dec 15 9am", "mañana a las 9", "now its the 17th". It never guesses:
// what can be meant in two ways is asked back, with the reason. It knows nothing of
// conversations, and reads no clock.
package dates

import (
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/redact"
)

// Kind is what a date is about.
type Kind string

// The kinds.
const (
	Court   Kind = "court"
	Visit   Kind = "visit"
	Meeting Kind = "meeting"
	Talk    Kind = "talk"
	Other   Kind = "other"
)

// Act is what a text wants of a date.
type Act string

// The acts.
const (
	Set  Act = ""
	Move Act = "move"
	Drop Act = "drop"
	Fix  Act = "fix" // what was told just before is put right
)

// Why says what must be asked back before a reading is one.
type Why string

// The reasons.
const (
	Clear   Why = ""
	None    Why = "none"    // nothing of a date in it
	NoDay   Why = "no-day"  // a time, and no day
	NoTime  Why = "no-time" // a day, and no time
	Half    Why = "half"    // morning or evening
	Order   Why = "order"   // day or month first
	Which   Why = "which"   // two days fit
	Weekday Why = "weekday" // the day of the week is not that of the date
	Past    Why = "past"    // it is over
	Never   Why = "never"   // no calendar has it
	Far     Why = "far"     // more than a year away
	Several Why = "several" // more than one day or time
	Both    Why = "both"    // two dates in one text
	Gap     Why = "gap"     // clocks skip that hour
)

// Hard says whether a day was said that can't be taken: what was known of it before does
// not stand in for it.
func (w Why) Hard() bool { return !slices.Contains([]Why{Clear, None, NoDay, NoTime, Half, Gap}, w) }

// Reading is what a text says of a date. Parts that had to be asked back are left out.
type Reading struct {
	Act    Act    `json:"act,omitzero"`
	Kind   Kind   `json:"kind,omitzero"`
	Day    string `json:"day,omitzero"`   // 2026-12-15
	Clock  string `json:"clock,omitzero"` // 09:00, of which Half may still be open
	Either bool   `json:"half,omitzero"`  // the clock may be of the morning or of the evening
	Name   string `json:"name,omitzero"`  // what it is about, in their word
	Place  string `json:"in,omitzero"`    // in their words
	Why    Why    `json:"-"`
	Rest   bool   `json:"-"` // it says more than the date
	Moment bool   `json:"-"` // a day and a time are in it, clear or not, and not of what is over

	half    half // said without an hour
	bare    int  // a number that may be the hour or the day, 0 for none
	weekday int  // the day of the week that is said, from 1; 0 for none
	dom     bool // a day of the month is said
}

// Format hides the reading from every verb of fmt.
func (Reading) Format(f fmt.State, _ rune) { redact.Hide(f, "date") }

// LogValue hides the reading.
func (Reading) LogValue() slog.Value { return redact.Hidden("date") }

// Fits says whether a date on that day may be the one that is meant.
func (r Reading) Fits(on time.Time) bool {
	switch {
	case r.weekday > 0 && on.Weekday() != time.Weekday(r.weekday-1):
		return false
	case r.weekday > 0 && !r.dom, r.Day == "":
		return true
	}
	return on.Format(time.DateOnly) == r.Day
}

// NamesDay says whether a day is named, even where it may be one or another.
func (r Reading) NamesDay() bool { return r.Day != "" || r.weekday > 0 }

// Says reports whether there is a day or a time in it.
func (r Reading) Says() bool { return r.Day != "" || r.Clock != "" }

// At is the moment of a clear reading. Of an hour that clocks show twice it is the first.
func (r Reading) At(zone *time.Location) time.Time {
	return clock.Local(r.Day + " " + r.Clock).First(zone)
}

// Read reads a text. now is in the zone of the person.
func Read(text, lang string, now time.Time) Reading {
	p := parser{now: now, spanish: lang == "es", words: lex(text)}
	p.read()
	return p.r.judge(now)
}

// On takes the reading as more about one that was asked back, or that is put right: what
// it does not say stays as it was.
func (r Reading) On(before Reading, now time.Time) Reading {
	out := r
	out.Act = before.Act
	if before.Kind != "" && (r.Kind == "" || r.Kind == Other && r.Name == "") { // "remind me earlier" of court
		out.Kind = before.Kind
	}
	if r.Name == "" {
		out.Name = before.Name
	}
	if r.Place == "" {
		out.Place = before.Place
	}
	if out.bare > 0 && !r.Says() {
		out.takeBare(before, now)
	}
	hard := out.Why.Hard()
	if out.Day == "" && !hard {
		out.Day = before.Day
	}
	switch {
	case out.Clock != "":
	case out.half != unsaid && before.Either:
		out.Clock, out.Either = withHalf(before.Clock, out.half), false
	default:
		out.Clock, out.Either = before.Clock, before.Either
	}
	if hard {
		return out
	}
	return out.judge(now)
}

// options are the numbers that answer our questions: alone they name no day.
const options = 3

// takeBare takes a number alone for what is missing.
func (r *Reading) takeBare(before Reading, now time.Time) {
	switch {
	case before.Clock == "" && before.Day != "" && r.bare <= 23:
		r.setClock(r.bare, 0, unsaid, false)
		r.Why = Clear
	case before.Day == "" && before.Clock != "" && r.bare > options:
		if day, ok := domAfter(now, r.bare); ok {
			r.Day, r.Why = day.Format(time.DateOnly), Clear
		}
	}
}

// farthest is how many days ahead a date may be, with its year and without.
const (
	farthest   = 400
	unsaidYear = 270
)

// judge says what is missing.
func (r Reading) judge(now time.Time) Reading {
	if r.Why.Hard() || r.Why == Gap {
		return r
	}
	was := r.Why
	r.Why = Clear
	if r.Either {
		r.daylight()
	}
	switch {
	case !r.Says() && was == NoDay: // "in december"
		r.Why = NoDay
	case !r.Says():
		r.Why = None
	case r.Day == "":
		r.Why = NoDay
	case r.Clock == "":
		r.Why = NoTime
	case r.Either:
		r.Why = Half
	default:
		r.Why = r.moment(now)
	}
	return r
}

// moment says what is wrong with the moment.
func (r *Reading) moment(now time.Time) Why {
	at := r.At(now.Location())
	switch {
	case string(clock.LocalOf(at, now.Location())) != r.Day+" "+r.Clock:
		r.Clock = ""
		return Gap
	case !at.After(now):
		r.Day = ""
		return Past
	}
	return Clear
}

// daylight takes the half of the day in which offices are open, and of an early hour the
// one in which people are up.
func (r *Reading) daylight() {
	office := r.Kind == Court || r.Kind == Visit
	switch h := hourOf(r.Clock); {
	case h >= 1 && h <= 5:
		r.Clock, r.Either = withHalf(r.Clock, pm), false
	case office && (h >= 8 && h <= 11 || h == 12):
		r.Either = false
	}
}
