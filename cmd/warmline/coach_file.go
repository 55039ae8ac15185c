package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/program"
)

type coachExportCommand struct {
	Settings settingsFlags `embed:""`
}

// Run writes the coaches.
func (c coachExportCommand) Run(ctx context.Context, sys system) error {
	return export(ctx, sys, c.Settings, func(w *bot.World) ([]byte, error) { return program.WriteCoaches(w.Roster.Coaches) })
}

// export writes a part of the roster as YAML.
func export(ctx context.Context, sys system, settings settingsFlags, write func(*bot.World) ([]byte, error)) error {
	return withRoster(ctx, sys, settings, func(r roster) error {
		data, err := write(r.keeper.World())
		if err != nil {
			return err
		}
		_, err = sys.out.Write(data)
		return err
	})
}

type coachImportCommand struct {
	Settings settingsFlags `embed:""`
	File     string        `arg:"" help:"As export writes it; - reads what is put in."`
}

// Run adds and changes the coaches of a file.
func (c coachImportCommand) Run(ctx context.Context, sys system) error {
	name, data, err := readInput(sys, c.File)
	if err != nil {
		return err
	}
	coaches, err := program.ReadCoaches(name, data)
	if err != nil {
		return err
	}
	return withRoster(ctx, sys, c.Settings, func(r roster) error {
		if err := r.put(ctx, sys, coaches...); err != nil {
			return err
		}
		for _, k := range r.keeper.World().Roster.Coaches {
			if !slices.ContainsFunc(coaches, func(o handoff.Coach) bool { return o.ID == k.ID }) {
				fmt.Fprintf(sys.out, "%s is not in the file and stays: `warmline coach remove %s` takes them off.\n", k.ID, k.ID)
			}
		}
		return nil
	})
}

// readInput reads a file that a command names, or what is put in.
func readInput(sys system, file string) (name string, data []byte, err error) {
	if file == "-" {
		data, err = io.ReadAll(sys.in)
		return "input", data, err
	}
	data, err = os.ReadFile(file)
	return filepath.Base(file), data, err
}

type coachRemoveCommand struct {
	Settings settingsFlags `embed:""`
	ID       string        `arg:"" help:"The coach's id."`
}

var errHolds = errors.New("the coach holds threads: they say PASS or DONE first, so that nobody is left alone")

// Run takes a coach off the roster and out of every shift. Who holds a thread stays.
func (c coachRemoveCommand) Run(ctx context.Context, sys system) error {
	return withRoster(ctx, sys, c.Settings, func(r roster) error {
		snap, err := r.engine.Store.Load(ctx, bot.DeskID(c.ID))
		if err != nil {
			return err
		}
		desk, err := bot.OpenDesk(snap)
		if err != nil {
			return err
		}
		if len(desk.Held) > 0 {
			return errHolds
		}
		err = r.keeper.Change(ctx, func(now handoff.Roster) (handoff.Roster, error) {
			if _, ok := now.ByID(c.ID); !ok {
				return now, errNoCoach
			}
			return now.Without(c.ID, r.keeper.World().Program.Week), nil
		})
		if err != nil {
			return err
		}
		fmt.Fprintf(sys.out, "%s is off the roster and out of every shift.\n", c.ID)
		return r.holes(sys)
	})
}
