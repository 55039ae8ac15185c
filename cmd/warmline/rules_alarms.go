package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"text/tabwriter"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/redisstore"
)

type rulesAlarmsCommand struct {
	Settings settingsFlags `embed:""`
	JSON     bool          `name:"json" help:"For machines."`
}

// Run lists what came of pages: how many handoffs each rule asked for, and how many
// of them a coach called a false alarm.
func (c rulesAlarmsCommand) Run(ctx context.Context, sys system) error {
	settings, err := c.Settings.load(sys)
	if err != nil {
		return err
	}
	o, err := openData(ctx, settings, redisstore.Config{})
	if err != nil {
		return err
	}
	found, err := review(ctx, o.store)
	if err := errors.Join(err, o.close()); err != nil {
		return err
	}
	if c.JSON {
		return json.NewEncoder(sys.out).Encode(found)
	}
	return found.print(sys.out)
}

// reviewed is what came of the pages of every thread.
type reviewed struct {
	Rules      []ruleAlarms `json:"rules"`
	Unreadable int          `json:"unreadable"` // threads that are not counted
}

type ruleAlarms struct {
	Rule    string `json:"rule"`
	Version string `json:"version"`
	Paged   int    `json:"paged"`
	False   int    `json:"false"`
}

// review counts what came of the pages of every thread.
func review(ctx context.Context, store *redisstore.Store) (reviewed, error) {
	all := bot.Review{}
	unreadable, err := threads(ctx, store, func(_ string, th *bot.Thread) { all.Add(th) })
	return reviewed{inOrder(all), unreadable}, err
}

// inOrder puts what coaches doubted most first.
func inOrder(all bot.Review) []ruleAlarms {
	out := make([]ruleAlarms, 0, len(all))
	for a, n := range all {
		out = append(out, ruleAlarms{a.Name, a.Version, n.Paged, n.False})
	}
	slices.SortFunc(out, func(a, b ruleAlarms) int {
		return cmp.Or(cmp.Compare(b.False, a.False), cmp.Compare(b.Paged, a.Paged), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Version, b.Version))
	})
	return out
}

func (r reviewed) print(out io.Writer) error {
	if len(r.Rules) == 0 {
		fmt.Fprintln(out, "Nobody was paged yet.")
	} else {
		w := tabwriter.NewWriter(out, 0, 4, 2, ' ', 0)
		fmt.Fprintln(w, "rule\tversion\tpaged\tfalse alarms")
		for _, a := range r.Rules {
			fmt.Fprintf(w, "%s\t%s\t%d\t%d\n", a.Rule, cmp.Or(a.Version, "unknown"), a.Paged, a.False)
		}
		if err := w.Flush(); err != nil {
			return err
		}
	}
	if r.Unreadable > 0 {
		fmt.Fprintf(out, "Conversations that cannot be read and are not counted: %d\n", r.Unreadable)
	}
	return nil
}
