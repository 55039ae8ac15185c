package main

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"

	"github.com/warmline/warmline/config"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/guard"
	"github.com/warmline/warmline/internal/line"
	"github.com/warmline/warmline/internal/program"
	"github.com/warmline/warmline/internal/ready"
	"github.com/warmline/warmline/internal/seal"
)

// onHangup calls reload for each SIGHUP until ctx ends. From its return on the
// signal does not end the process.
func onHangup(ctx context.Context, reload func(context.Context)) {
	hups := make(chan os.Signal, 1)
	signal.Notify(hups, syscall.SIGHUP)
	go func() {
		defer signal.Stop(hups)
		for {
			select {
			case <-ctx.Done():
				return
			case <-hups:
				reload(ctx)
			}
		}
	}()
}

// reloads takes over what may change while the line runs.
type reloads struct {
	load   func() (config.Config, error)
	line   *line.Line
	box    *seal.Box
	folder *program.Folder // the programme that runs
	clock  clock.Clock
}

// reload reads settings and programme once more and takes over auth tokens, keys and the
// programme, each if it is good; everything else waits for a restart.
func (r *reloads) reload(ctx context.Context) {
	c, err := r.load()
	if err != nil {
		slog.Error("reload: the settings have faults; nothing is changed", "error", err)
		return
	}
	r.line.Tokens.Set(string(c.AuthToken), string(c.AuthTokenSecondary))
	if err := reloadKeys(c.Keyset, r.box, r.line.Guard); err != nil {
		slog.Error("reload: the auth tokens are taken over, the keyset is not", "error", err)
	} else {
		slog.Info("reloaded: auth tokens and keyset", "keys", len(r.box.Keys()), "sealing with", r.box.Keys()[0])
	}
	switch changed, err := r.programme(ctx, c.Program); {
	case err != nil:
		slog.Error("reload: the old programme goes on, the new one is refused", "error", err)
	case changed:
		slog.Info("reloaded: the programme", "rules", r.folder.Rules.Version())
	}
}

// programme takes over a folder that has changed, if it passes check. A line that is
// open takes nothing over that lacks a name which the running one has.
func (r *reloads) programme(ctx context.Context, dir string) (changed bool, err error) {
	if same, err := r.folder.Unchanged(dir); same || err != nil {
		return false, err
	}
	folder, err := passing(dir, r.clock.Now())
	if err != nil {
		return false, err
	}
	if r.line.Keeper.World().Stand.Live {
		if missing := r.newlyMissing(folder); len(missing) > 0 {
			return false, fmt.Errorf("the line is open, and the new programme lacks what the old one has: %s", strings.Join(missing, "; "))
		}
	}
	r.line.Keeper.Replace(ctx, folder.World())
	r.folder = folder
	return true, nil
}

// newlyMissing lists what golive would ask for in the new folder and not in the running one.
func (r *reloads) newlyMissing(folder *program.Folder) (out []string) {
	papers := func(f *program.Folder) (all []string) {
		w := f.World()
		for _, g := range ready.Papers(&w, f.Said(), r.clock.Now()) {
			for _, of := range g.Of {
				all = append(all, g.What+": "+of)
			}
		}
		return all
	}
	before := papers(r.folder)
	return slices.DeleteFunc(papers(folder), func(missing string) bool { return slices.Contains(before, missing) })
}

// reloadKeys takes over a keyset file that has changed. A key that not all
// processes have seals nothing: what one writes all must be able to read.
func reloadKeys(path string, box *seal.Box, g *guard.Guard) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("keyset: %w", err)
	}
	return box.Reload(data, func(key string) error {
		if !g.Known(key) {
			return guard.ErrKeys
		}
		return nil
	})
}
