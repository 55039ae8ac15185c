package clock

import (
	"errors"
	"time"
)

// Local is a day and a time of day as the clocks of one place show them, written
// "2026-11-28 17:00". Which moment it is, its zone says; earlier ones sort first.
type Local string

const localForm = "2006-01-02 15:04"

// ErrLocal means that a text is no day and time of day.
var ErrLocal = errors.New("not a day and a time: write it as 2026-11-28 17:00")

// ParseLocal reads a day with its time, "2026-11-28 17:00" and nothing else.
func ParseLocal(s string) (Local, error) {
	if _, err := time.Parse(localForm, s); err != nil || len(s) != len(localForm) {
		return "", ErrLocal
	}
	return Local(s), nil
}

// LocalOf is what clocks in loc show at t, seconds cut off.
func LocalOf(t time.Time, loc *time.Location) Local { return Local(t.In(loc).Format(localForm)) }

// First is the moment when clocks in loc show it: the first one when they show it
// twice, and the end of the gap when they skip it. Zero when it is no time at all.
func (l Local) First(loc *time.Location) time.Time { return l.moment(loc, at) }

// Last is the same with the last moment when clocks show it twice.
func (l Local) Last(loc *time.Location) time.Time { return l.moment(loc, lastAt) }

func (l Local) moment(loc *time.Location, at func(int, time.Month, int, Wall, *time.Location) time.Time) time.Time {
	t, err := time.Parse(localForm, string(l))
	if err != nil {
		return time.Time{}
	}
	y, m, d := t.Date()
	return at(y, m, d, Wall(t.Hour()*60+t.Minute()), loc)
}
