package redisstore

import (
	"strconv"
	"time"
)

// floor is a time as the scripts count it: unix milliseconds, never after t.
func floor(t time.Time) string {
	return strconv.FormatInt(t.UnixMilli(), 10)
}

// ceil is a time to wait for, rounded up, because nothing may happen early.
func ceil(t time.Time) int64 {
	return max(0, t.Add(time.Millisecond-time.Nanosecond).UnixMilli())
}

// due is when something may leave; the zero time means at once.
func due(t, now time.Time) int64 {
	if t.IsZero() {
		return now.UnixMilli()
	}
	return ceil(t)
}

func millis(d time.Duration) string { return strconv.FormatInt(d.Milliseconds(), 10) }

// yes is a yes or no as the scripts read it.
func yes(b bool) string {
	if b {
		return "1"
	}
	return ""
}

// text is one string of a reply, "" for nil.
func text(v any) string {
	s, _ := v.(string)
	return s
}
