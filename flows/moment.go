package flows

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/goccy/go-yaml/ast"

	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/yamlfile"
)

// Moment is when a flow that waits goes on, on the person's own clock.
//
//	10m, 2h           after so long
//	2d                as many days later, at the same time of day
//	19:00, evening    the next time that clocks show it; evening is the person's hour of the check-in
//	friday 16:00      on that day; tomorrow and 2d count from today
type Moment struct {
	after   time.Duration
	day     string // "", "tomorrow", "2d" or a weekday
	days    int    // of tomorrow and 2d
	weekday time.Weekday
	at      clock.Wall // -1: the time of day it is now
	evening bool
}

// UnmarshalYAML reads the short forms above.
func (m *Moment) UnmarshalYAML(n ast.Node) error {
	return yamlfile.Scalar(n, func(text string) error {
		v, ok := readMoment(text)
		if !ok {
			return fmt.Errorf("wait %q: write 10m, 2h, 2d, 19:00, evening, friday 16:00, tomorrow evening or 2d 11:00", text)
		}
		*m = v
		return nil
	})
}

func readMoment(text string) (Moment, bool) {
	if d, err := time.ParseDuration(text); err == nil {
		return Moment{after: d}, d > 0
	}
	m := Moment{at: -1}
	words := strings.Fields(text)
	if len(words) > 0 && m.readDay(words[0]) {
		words = words[1:]
	}
	switch {
	case len(words) == 0:
		return m, m.days > 0
	case len(words) > 1:
		return m, false
	case words[0] == "evening":
		m.evening = true
		return m, true
	}
	var err error
	m.at, err = clock.ParseWall(words[0])
	return m, err == nil
}

func (m *Moment) readDay(word string) bool {
	n, err := strconv.Atoi(strings.TrimSuffix(word, "d"))
	switch {
	case word == "tomorrow":
		m.days = 1
	case err == nil && n > 0 && n <= longestWait && strings.HasSuffix(word, "d"):
		m.days = n
	default:
		for m.weekday = time.Sunday; word != strings.ToLower(m.weekday.String()); m.weekday++ {
			if m.weekday == time.Saturday {
				return false
			}
		}
	}
	m.day = word
	return true
}

// longestWait is how many days a flow may wait.
const longestWait = 90

// Hour says whether it is a time that clocks show, and not a while from now.
func (m Moment) Hour() bool { return m.after == 0 && (m.at >= 0 || m.evening) }

// From is the moment counted from now, in the person's zone and with their hour of
// the check-in. It is later than now.
func (m Moment) From(now time.Time, zone *time.Location, evening clock.Wall) time.Time {
	if m.after > 0 {
		return now.Add(m.after)
	}
	at := m.at
	switch {
	case m.evening:
		at = evening
	case at < 0:
		at = clock.WallOf(now, zone)
	}
	if m.days > 0 {
		return clock.At(now.In(zone).AddDate(0, 0, m.days), at, zone)
	}
	next := clock.NextAt(now, at, zone)
	for m.day != "" && next.In(zone).Weekday() != m.weekday {
		next = clock.NextAt(next, at, zone)
	}
	return next
}

// String is the form that flow files have.
func (m Moment) String() string {
	at := m.at.String()
	switch {
	case m.after > 0:
		return Duration(m.after).String()
	case m.evening:
		at = "evening"
	case m.at < 0:
		at = ""
	}
	return strings.TrimSpace(m.day + " " + at)
}
