package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"time"

	ics "github.com/arran4/golang-ical"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/redisstore"
)

type coachCalendarCommand struct {
	Settings settingsFlags `embed:""`
	ID       string        `arg:"" help:"The coach's id."`
	Days     int           `default:"28" help:"How many days ahead."`
}

// engagement is one entry of a coach's calendar. It names nobody: calendars are shared.
type engagement struct {
	uid      string
	what     string
	from, to time.Time
}

// talkFor is how long a talk stands in a calendar.
const talkFor = 30 * time.Minute

// Run writes a coach's shifts and talks as iCalendar.
func (c coachCalendarCommand) Run(ctx context.Context, sys system) error {
	return withRoster(ctx, sys, c.Settings, func(r roster) error {
		w := r.keeper.World()
		if _, ok := w.Roster.ByID(c.ID); !ok {
			return errNoCoach
		}
		to := r.now.AddDate(0, 0, c.Days)
		all := shiftsOf(w.Week(), c.ID, r.now, to)
		unreadable, err := threads(ctx, r.engine.Store.(*redisstore.Store), func(id string, th *bot.Thread) {
			all = append(all, talksOf(id, th, c.ID, r.now, to)...)
		})
		if err != nil {
			return err
		}
		if _, err := fmt.Fprint(sys.out, calendar(all, r.now)); err != nil {
			return err
		}
		return tellUnreadable(sys, unreadable)
	})
}

// shiftsOf are the shifts of a coach in a time.
func shiftsOf(week handoff.Week, coach string, from, to time.Time) (out []engagement) {
	for {
		on, ok := week.NextOf(coach, from)
		if !ok || !on.Start.Before(to) {
			return out
		}
		out = append(out, engagement{uid(coach, on.Start), "LINE: shift", on.Start, on.End})
		from = on.End
	}
}

// talksOf are the talks of a person with a coach.
func talksOf(thread string, th *bot.Thread, coach string, from, to time.Time) (out []engagement) {
	for _, d := range th.Dates {
		at := time.Unix(d.At, 0)
		if d.Coach == coach && !d.Off && at.After(from) && at.Before(to) {
			out = append(out, engagement{uid(thread, d.ID), "LINE: talk", at, at.Add(talkFor)})
		}
	}
	return out
}

// uid is the same for the same entry at every writing, and tells nothing of it.
func uid(of ...any) string {
	sum := sha256.Sum256([]byte(fmt.Sprintln(of...)))
	return hex.EncodeToString(sum[:12]) + "@warmline"
}

// calendar writes entries as iCalendar, with their times in UTC.
func calendar(all []engagement, now time.Time) string {
	cal := ics.NewCalendar()
	cal.SetMethod(ics.MethodPublish)
	cal.SetProductId("-//Warmline//coach//EN")
	for _, e := range all {
		entry := cal.AddEvent(e.uid)
		entry.SetDtStampTime(now)
		entry.SetStartAt(e.from)
		entry.SetEndAt(e.to)
		entry.SetSummary(e.what)
	}
	return cal.Serialize()
}
