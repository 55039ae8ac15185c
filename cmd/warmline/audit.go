package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/warmline/warmline/internal/redisstore"
)

// look is one line of the audit trail: who looked at what.
type look struct {
	At   int64  `json:"at"`
	By   string `json:"by"`
	What string `json:"what"`
}

var errBy = errors.New("--by: whose eyes are these? A look at a thread stands in the audit trail under a name")

// looks writes a look down. Whoever cannot be written down sees nothing.
func looks(ctx context.Context, store *redisstore.Store, by, what string) error {
	if strings.TrimSpace(by) == "" {
		return errBy
	}
	now, err := store.Time(ctx)
	if err != nil {
		return err
	}
	line, err := json.Marshal(look{now.Unix(), by, what})
	if err != nil {
		return err
	}
	if err := store.Audit(ctx, line); err != nil {
		return fmt.Errorf("nothing is shown, for the audit trail cannot be written: %w", err)
	}
	return nil
}

type auditCommand struct {
	Settings settingsFlags `embed:""`
	JSON     bool          `name:"json" help:"For machines."`
}

// Run lists the trail, the oldest look first.
func (c auditCommand) Run(ctx context.Context, sys system) error {
	return withData(ctx, sys, c.Settings, func(store *redisstore.Store) error {
		lines, err := store.Audited(ctx)
		if err != nil {
			return err
		}
		t := tabwriter.NewWriter(sys.out, 0, 4, 2, ' ', 0)
		for _, line := range lines {
			if c.JSON {
				fmt.Fprintln(sys.out, string(line))
				continue
			}
			var l look
			if err := json.Unmarshal(line, &l); err != nil {
				return fmt.Errorf("audit: %w", err)
			}
			fmt.Fprintf(t, "%s\t%s\t%s\n", time.Unix(l.At, 0).UTC().Format(time.RFC3339), l.By, l.What)
		}
		return t.Flush()
	})
}

// withData opens what the line keeps for a command that needs no programme.
func withData(ctx context.Context, sys system, s settingsFlags, do func(*redisstore.Store) error) error {
	settings, err := s.load(sys)
	if err != nil {
		return err
	}
	o, err := openData(ctx, settings, redisstore.Config{})
	if err != nil {
		return err
	}
	return errors.Join(do(o.store), o.close())
}
