package main

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"github.com/warmline/warmline/config"
	"github.com/warmline/warmline/internal/guard"
	"github.com/warmline/warmline/internal/line"
	"github.com/warmline/warmline/internal/seal"
)

// onHangup calls reload for each SIGHUP until ctx ends. From its return on the
// signal does not end the process.
func onHangup(ctx context.Context, reload func()) {
	hups := make(chan os.Signal, 1)
	signal.Notify(hups, syscall.SIGHUP)
	go func() {
		defer signal.Stop(hups)
		for {
			select {
			case <-ctx.Done():
				return
			case <-hups:
				reload()
			}
		}
	}()
}

// secrets are what may change while the line runs.
type secrets struct {
	load func() (config.Config, error)
	line *line.Line
	box  *seal.Box
}

// reload reads the settings once more and takes over auth tokens and keys, each if
// it is good; everything else waits for a restart.
func (s secrets) reload() {
	c, err := s.load()
	if err != nil {
		slog.Error("reload: the settings have faults; nothing is changed", "error", err)
		return
	}
	s.line.Tokens.Set(string(c.AuthToken), string(c.AuthTokenSecondary))
	if err := reloadKeys(c.Keyset, s.box, s.line.Guard); err != nil {
		slog.Error("reload: the auth tokens are taken over, the keyset is not", "error", err)
		return
	}
	slog.Info("reloaded: auth tokens and keyset", "keys", len(s.box.Keys()), "sealing with", s.box.Keys()[0])
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
