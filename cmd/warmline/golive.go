package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/ready"
	"github.com/warmline/warmline/internal/redisstore"
)

type goliveCommand struct {
	Settings settingsFlags `embed:""`
	By       string        `help:"Your name: it is kept with the day. Without it only what is missing is listed."`
}

var errNotReady = errors.New("the line stays in rehearsal: see what is missing above")

// Run opens the line to everybody, or lists all that is missing.
func (c goliveCommand) Run(ctx context.Context, sys system) error {
	return withRoster(ctx, sys, c.Settings, func(r roster) error {
		w := r.keeper.World()
		missing := ready.Missing(w, r.said, r.now)
		if !w.Stand.Live {
			drilled, err := lastDrill(ctx, r.engine.Store.(*redisstore.Store))
			if err != nil {
				return err
			}
			missing = append(missing, ready.Undrilled(drilled, r.now)...)
		}
		for _, g := range missing {
			fmt.Fprintf(sys.out, "missing: %s\n", g)
		}
		for _, u := range ready.Unchecked {
			fmt.Fprintf(sys.out, "not checked by this program yet: %s\n", u)
		}
		switch by := oneLine(c.By); {
		case w.Stand.Live && len(missing) > 0:
			return errors.New("the line is live and would not be opened like this: mend what is missing above, or `warmline pause`")
		case len(missing) > 0:
			return errNotReady
		case w.Stand.Live:
			_, err := fmt.Fprintf(sys.out, "The line is live: opened by %s on %s.\n", last(w.Stand).By, day(last(w.Stand)))
			return err
		case by == "":
			return errors.New("nothing is missing that this program sees: say who opens the line with --by NAME")
		default:
			if err := r.keeper.Stand(ctx, r.now, by, true); err != nil {
				return err
			}
			_, err := fmt.Fprintf(sys.out, "Live, by %s. Every process knows it within five seconds; back with `warmline pause`.\n", by)
			return err
		}
	})
}

// lastDrill is when the last drill that a coach took began, zero when there is none.
func lastDrill(ctx context.Context, store *redisstore.Store) (at time.Time, err error) {
	_, err = threads(ctx, store, func(id string, th *bot.Thread) {
		if !bot.IsDrill(id) {
			return
		}
		for _, p := range th.Handoffs() {
			if began := time.Unix(p.Opened, 0); p.Accepted > 0 && began.After(at) {
				at = began
			}
		}
	})
	return at, err
}

func last(s bot.Stand) bot.Act {
	if len(s.Acts) == 0 {
		return bot.Act{}
	}
	return s.Acts[len(s.Acts)-1]
}

func day(a bot.Act) string { return time.Unix(a.At, 0).UTC().Format(time.DateTime) + " UTC" }

type pauseCommand struct {
	Settings settingsFlags `embed:""`
	By       string        `required:"" help:"Your name: it is kept with the day."`
}

// Run takes the line back into rehearsal and tells the supervisors.
func (c pauseCommand) Run(ctx context.Context, sys system) error {
	by := oneLine(c.By)
	if by == "" {
		return errors.New("--by: whose name is it?")
	}
	return withRoster(ctx, sys, c.Settings, func(r roster) error {
		if !r.keeper.World().Stand.Live {
			_, err := fmt.Fprintln(sys.out, "The line is in rehearsal already.")
			return err
		}
		if err := r.keeper.Stand(ctx, r.now, by, false); err != nil {
			return err
		}
		fmt.Fprintln(sys.out, "In rehearsal. Every process knows it within five seconds: only listed phones are texted, and what follows from a crisis.")
		told := 0
		for _, k := range r.keeper.World().Roster.Coaches {
			if !k.Has(handoff.Supervisor) || !k.Verified {
				continue
			}
			if err := r.engine.Tell(ctx, fmt.Sprintf("paused-%d-%s", r.now.UnixNano(), k.ID), bot.DeskID(k.ID), bot.Tell{Kind: bot.TellPaused}); err != nil {
				return err
			}
			told++
		}
		if told == 0 {
			_, err := fmt.Fprintln(sys.out, "warning: there is no supervisor with a verified phone, so nobody is told")
			return err
		}
		_, err := fmt.Fprintf(sys.out, "Supervisors who get a text: %d\n", told)
		return err
	})
}
