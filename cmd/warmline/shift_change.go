package main

import (
	"context"
	"fmt"
	"slices"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/program"
)

// during is a time that differs from the table.
type during struct {
	From string `required:"" help:"2026-11-28 17:00, by the programme's clock."`
	To   string `required:"" help:"2026-11-28 23:00."`
}

// keep keeps a change of the rota.
func (d during) keep(ctx context.Context, sys system, s settingsFlags, c handoff.Change, ask bool) error {
	c.From, c.To = clock.Local(d.From), clock.Local(d.To)
	return changeRoster(ctx, sys, s, func(r roster, now handoff.Roster) (handoff.Roster, error) {
		w := r.keeper.World()
		if err := c.Fault(w.Program.Zone); err != nil {
			return now, err
		}
		if _, ok := now.ByID(c.Out); c.Out != "" && !ok {
			return now, fmt.Errorf("%s: %w", c.Out, errNoCoach)
		}
		if ask {
			now = now.Searching(handoff.Search{From: c.From, To: c.To, Out: c.Out})
		}
		return now.Changed(w.Program.Week, c), nil
	})
}

type shiftOnceCommand struct {
	Settings settingsFlags `embed:""`
	ID       string        `arg:"" help:"The coach's id."`
	Backup   bool          `help:"Behind the shift, not in it."`
	During   during        `embed:""`
}

// Run puts a coach on for a time.
func (c shiftOnceCommand) Run(ctx context.Context, sys system) error {
	return c.During.keep(ctx, sys, c.Settings, handoff.Change{In: c.ID, Backup: c.Backup}, false)
}

type shiftOffCommand struct {
	Settings settingsFlags `embed:""`
	ID       string        `arg:"" help:"The coach's id."`
	Ask      bool          `help:"Ask the other coaches by text, one after the other, until one takes it."`
	During   during        `embed:""`
}

// Run takes a coach off for a time.
func (c shiftOffCommand) Run(ctx context.Context, sys system) error {
	return c.During.keep(ctx, sys, c.Settings, handoff.Change{Out: c.ID}, c.Ask)
}

type shiftCoverCommand struct {
	Settings settingsFlags `embed:""`
	ID       string        `arg:"" help:"Whose place it is: an id."`
	By       string        `arg:"" help:"Who takes it: an id."`
	During   during        `embed:""`
}

// Run puts one coach in another's place.
func (c shiftCoverCommand) Run(ctx context.Context, sys system) error {
	return c.During.keep(ctx, sys, c.Settings, handoff.Change{Out: c.ID, In: c.By}, false)
}

type shiftExportCommand struct {
	Settings settingsFlags `embed:""`
}

// Run writes the rota.
func (c shiftExportCommand) Run(ctx context.Context, sys system) error {
	return export(ctx, sys, c.Settings, func(w *bot.World) ([]byte, error) {
		return program.WriteRota(w.Roster.Stored(w.Program.Week))
	})
}

type shiftImportCommand struct {
	Settings settingsFlags `embed:""`
	File     string        `arg:"" help:"As export writes it; - reads what is put in."`
}

// Run puts a file's rota in the place of the stored one.
func (c shiftImportCommand) Run(ctx context.Context, sys system) error {
	name, data, err := readInput(sys, c.File)
	if err != nil {
		return err
	}
	return changeRoster(ctx, sys, c.Settings, func(r roster, now handoff.Roster) (handoff.Roster, error) {
		rota, err := program.ReadRota(name, data, r.keeper.World().Program.Zone)
		if err != nil {
			return now, err
		}
		if now.Rota != nil {
			rota.Later = slices.Clone(now.Rota.Later)
		}
		now.Rota = &rota
		return now, nil
	})
}
