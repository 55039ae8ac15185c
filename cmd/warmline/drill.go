package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/drill"
	"github.com/warmline/warmline/internal/redisstore"
)

type drillCommand struct {
	Settings settingsFlags `embed:""`
	By       string        `required:"" help:"Your name, for the audit trail."`
	Level    string        `default:"crisis" enum:"crisis,urgent" help:"Whose ladder the pages climb: crisis or urgent."`
}

var errNobodyTook = errors.New("nobody took the drill")

// drillEach is how often the drill is looked at.
const drillEach = 500 * time.Millisecond

// Run begins a drill and tells what comes of it. Whoever stops the command stops no
// drill: it ends by itself.
func (c drillCommand) Run(ctx context.Context, sys system) error {
	return withRoster(ctx, sys, c.Settings, func(r roster) error {
		store := r.engine.Store.(*redisstore.Store)
		if err := looks(ctx, store, c.By, "drill "+c.Level); err != nil {
			return err
		}
		level := rule.LevelCrisis
		if c.Level == rule.LevelUrgent.String() {
			level = rule.LevelUrgent
		}
		d, err := drill.Begin(ctx, r.engine, store, r.now, level)
		if err != nil {
			return err
		}
		fmt.Fprintf(sys.out, "%s: pages climb the %s ladder. It ends by itself, also when you stop watching.\n", d.ID, c.Level)
		return watchDrill(ctx, sys, store, d)
	})
}

// watchDrill tells each thing that happens, until the drill is over.
func watchDrill(ctx context.Context, sys system, store *redisstore.Store, d *drill.Drill) error {
	tick := time.NewTicker(drillEach)
	defer tick.Stop()
	for {
		now, err := store.Time(ctx)
		if err != nil {
			return err
		}
		fresh, end, err := d.Look(ctx, now)
		for _, m := range fresh {
			fmt.Fprintf(sys.out, "%8s  %s\n", "+"+m.After.String(), m.What)
		}
		switch {
		case err != nil:
			return err
		case end != nil && end.Accepted == 0:
			return errNobodyTook
		case end != nil:
			_, err := fmt.Fprintf(sys.out, "taken by %s after %s, with %d paged\n", end.Coach, span(end.Opened, end.Accepted), end.Pages)
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
}
