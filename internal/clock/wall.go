package clock

import (
	"errors"
	"strconv"
	"time"
)

// Wall is a time of day as a clock on the wall shows it, in minutes after
// midnight, 0 to 1439.
type Wall int

// ErrWall means that a text is no time of day.
var ErrWall = errors.New("not a time of day: write it as 18:30")

// ParseWall reads a time of day as settings write it, "18:30" and nothing else.
// What a person types is for ParseEvening.
func ParseWall(s string) (Wall, error) {
	t, err := time.Parse("15:04", s)
	if err != nil || len(s) != len("15:04") {
		return 0, ErrWall
	}
	return Wall(t.Hour()*60 + t.Minute()), nil
}

// String is the form ParseWall reads, "18:30".
func (w Wall) String() string {
	h, m := byte(w/60), byte(w%60)
	return string([]byte{'0' + h/10, '0' + h%10, ':', '0' + m/10, '0' + m%10})
}

// Say is the form for texts, "6:30 pm" or "9 am", the same in English and Spanish.
func (w Wall) Say() string {
	half := "am"
	if w >= 12*60 {
		half = "pm"
	}
	hour := strconv.Itoa(int((w/60+11)%12 + 1)) // not by fmt: nearly every text asks
	if w%60 == 0 {
		return hour + " " + half
	}
	return hour + w.String()[2:] + " " + half
}

// MarshalText gives the form ParseWall reads.
func (w Wall) MarshalText() ([]byte, error) { return []byte(w.String()), nil }

// UnmarshalText reads "18:30".
func (w *Wall) UnmarshalText(text []byte) (err error) {
	*w, err = ParseWall(string(text))
	return err
}

// WallOf is the time of day at t in loc, seconds cut off.
func WallOf(t time.Time, loc *time.Location) Wall {
	t = t.In(loc)
	return Wall(t.Hour()*60 + t.Minute())
}

// At is the moment on the day of t in loc when clocks on the wall show w. When
// clocks go forward and never show w, it is the first moment after the gap; when
// they go back and show w twice, it is the first of the two. So there is exactly
// one such moment a day.
func At(t time.Time, w Wall, loc *time.Location) time.Time {
	y, m, d := t.In(loc).Date()
	return at(y, m, d, w, loc)
}

// NextAt is the first such moment after now, never now itself.
func NextAt(now time.Time, w Wall, loc *time.Location) time.Time {
	y, m, d := now.In(loc).Date()
	for {
		if next := at(y, m, d, w, loc); next.After(now) {
			return next
		}
		d++
	}
}

// LastAt is At, but the last of the two moments when clocks go back and show w twice.
func LastAt(t time.Time, w Wall, loc *time.Location) time.Time {
	y, m, d := t.In(loc).Date()
	return lastAt(y, m, d, w, loc)
}

func lastAt(y int, m time.Month, d int, w Wall, loc *time.Location) time.Time {
	first := at(y, m, d, w, loc)
	_, end := first.ZoneBounds()
	if end.IsZero() {
		return first
	}
	_, offset := first.Zone()
	_, after := end.Zone()
	if again := first.Add(time.Duration(offset-after) * time.Second); again.After(first) && !again.Before(end) {
		return again
	}
	return first
}

// at does not trust time.Date alone: it picks either side of a clock change and
// does not say which.
func at(y int, m time.Month, d int, w Wall, loc *time.Location) time.Time {
	t := time.Date(y, m, d, 0, int(w), 0, 0, loc)
	start, end := t.ZoneBounds()
	asked := time.Date(y, m, d, 0, int(w), 0, 0, time.UTC)
	switch shown := shownAt(t); {
	case shown.After(asked): // in a gap, read with the offset before it: t lies behind the gap
		return start
	case shown.Before(asked): // in a gap, read with the offset after it: t lies before the gap
		return end
	}
	if start.IsZero() {
		return t
	}
	// Read with the offset that ended at start: is that a first occurrence?
	_, offset := t.Zone()
	_, before := start.Add(-time.Second).Zone()
	if first := t.Add(time.Duration(offset-before) * time.Second); first.Before(start) && first.Before(t) {
		return first
	}
	return t
}

// shownAt is what clocks on the wall show at t, as if it were UTC.
func shownAt(t time.Time) time.Time {
	_, offset := t.Zone()
	return t.UTC().Add(time.Duration(offset) * time.Second)
}
