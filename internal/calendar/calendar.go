// Package calendar writes what a coach is wanted for as iCalendar: what and when, and
// nobody's name, number, words or place, for calendars are shared. It is served under a
// secret link.
package calendar

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"time"

	ics "github.com/arran4/golang-ical"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/dates"
)

// Entry is one time at which a coach is wanted.
type Entry struct {
	uid      string
	What     string
	From, To time.Time
}

// How long a talk, and going along to something, stand in a calendar.
const (
	talkFor  = 30 * time.Minute
	goingFor = time.Hour
)

// Of lists the shifts of a coach, and the talks and dates on their desk.
func Of(week handoff.Week, coach string, desk *bot.Desk, from, to time.Time) []Entry {
	var out []Entry
	for start := from; ; {
		on, ok := week.NextOf(coach, start)
		if !ok || !on.Start.Before(to) {
			break
		}
		out = append(out, Entry{uid(coach, on.Start), "LINE: shift", on.Start, on.End})
		start = on.End
	}
	for _, g := range desk.Going {
		what, lasts := "LINE: going along", goingFor
		if g.Date.Kind == dates.Talk {
			what, lasts = "LINE: talk", talkFor
		}
		if at := time.Unix(g.Date.At, 0); at.After(from) && at.Before(to) {
			out = append(out, Entry{uid(g.Thread, g.Date.ID), what, at, at.Add(lasts)})
		}
	}
	return out
}

// uid is the same for the same entry at every writing, and tells nothing of it.
func uid(of ...any) string {
	sum := sha256.Sum256([]byte(fmt.Sprintln(of...)))
	return hex.EncodeToString(sum[:12]) + "@warmline"
}

// Write writes entries as iCalendar, with their times in UTC.
func Write(all []Entry, now time.Time) string {
	cal := ics.NewCalendar()
	cal.SetMethod(ics.MethodPublish)
	cal.SetProductId("-//Warmline//coach//EN")
	for _, e := range all {
		entry := cal.AddEvent(e.uid)
		entry.SetDtStampTime(now)
		entry.SetStartAt(e.From)
		entry.SetEndAt(e.To)
		entry.SetSummary(e.What)
	}
	return cal.Serialize()
}
