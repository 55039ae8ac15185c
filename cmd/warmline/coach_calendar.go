package main

import (
	"context"
	"fmt"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/calendar"
)

type coachCalendarCommand struct {
	Settings settingsFlags `embed:""`
	ID       string        `arg:"" help:"The coach's id."`
	Days     int           `default:"28" help:"How many days ahead."`
	NewLink  bool          `xor:"link" help:"Make a secret link that the coach's calendar reads by itself; one made before ends."`
	NoLink   bool          `xor:"link" help:"End the link."`
}

// Run writes a coach's shifts, talks and dates to go along to as iCalendar, or makes or
// ends the link under which they are served.
func (c coachCalendarCommand) Run(ctx context.Context, sys system) error {
	settings, err := c.Settings.load(sys)
	if err != nil {
		return err
	}
	return withRoster(ctx, sys, c.Settings, func(r roster) error {
		w := r.keeper.World()
		if _, ok := w.Roster.ByID(c.ID); !ok {
			return errNoCoach
		}
		switch {
		case c.NewLink:
			link, comesTo := calendar.NewLink(settings.PublicURL)
			if err := r.linked(ctx, c.ID, comesTo); err != nil {
				return err
			}
			fmt.Fprintf(sys.out, "%s\nWhoever has this link sees when %s is wanted. Give it to %s alone; it is not shown again.\n", link, c.ID, c.ID)
		case c.NoLink:
			if err := r.linked(ctx, c.ID, ""); err != nil {
				return err
			}
			fmt.Fprintln(sys.out, "The link has ended.")
		default:
			desk, err := r.engine.Desk(ctx, c.ID)
			if err != nil {
				return err
			}
			fmt.Fprint(sys.out, calendar.Write(calendar.Of(w.Week(), c.ID, desk, r.now, r.now.AddDate(0, 0, c.Days)), r.now))
		}
		return nil
	})
}

// linked keeps what the link of a coach's calendar comes to.
func (r roster) linked(ctx context.Context, id, comesTo string) error {
	return r.keeper.Change(ctx, func(now handoff.Roster) (handoff.Roster, error) {
		k, ok := now.ByID(id)
		if !ok {
			return now, errNoCoach
		}
		k.Calendar = comesTo
		return now.With(k), nil
	})
}
