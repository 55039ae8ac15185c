package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/redisstore"
)

// orderFlags are those of what a supervisor orders for one thread.
type orderFlags struct {
	Settings settingsFlags `embed:""`
	Thread   string        `arg:"" optional:"" help:"The person's thread id, as logs and lists have it; left out, the number is read from what is put in, so that it stands in no history of commands."`
	By       string        `help:"Your name, for the audit trail."`
	Why      string        `help:"Why, for the audit trail. No name, no number."`
}

type (
	blockCommand   struct{ orderFlags }
	unblockCommand struct{ orderFlags }
	holdCommand    struct {
		orderFlags
		Lift bool `help:"Lift it: what is kept is trimmed as ever."`
	}
)

// Run has the program answer somebody nothing.
func (c blockCommand) Run(ctx context.Context, sys system) error {
	return c.give(ctx, sys, bot.TellBlock, "block", "is blocked: words of crisis and urgent ones page and are answered, and STOP is obeyed. All else is heard and left.")
}

// Run has it answer again.
func (c unblockCommand) Run(ctx context.Context, sys system) error {
	return c.give(ctx, sys, bot.TellUnblock, "unblock", "is not blocked.")
}

// Run puts a thread under a legal hold, or lifts it.
func (c holdCommand) Run(ctx context.Context, sys system) error {
	if c.Lift {
		return c.give(ctx, sys, bot.TellLift, "hold --lift", "is under no legal hold.")
	}
	return c.give(ctx, sys, bot.TellPreserve, "hold", "is under a legal hold: its transcript, its handoffs and what came of them are kept from now on.")
}

var errWhy = errors.New("--why: whoever reads the audit trail wants to know")

// give writes an order down and tells the thread.
func (f orderFlags) give(ctx context.Context, sys system, kind bot.TellKind, name, done string) error {
	if f.Why == "" && (kind == bot.TellBlock || kind == bot.TellPreserve) {
		return errWhy
	}
	return withRoster(ctx, sys, f.Settings, func(r roster) error {
		snap, err := r.person(ctx, sys, f.Thread)
		if err != nil {
			return err
		}
		what := name + " " + snap.ID
		if f.Why != "" {
			what += ": " + f.Why
		}
		if err := looks(ctx, r.engine.Store.(*redisstore.Store), f.By, what); err != nil {
			return err
		}
		if err := r.engine.Tell(ctx, fmt.Sprintf("%s-%d", kind, r.now.UnixNano()), snap.ID, bot.Tell{Kind: kind, Name: f.By}); err != nil {
			return err
		}
		_, err = fmt.Fprintln(sys.out, snap.ID, done)
		return err
	})
}
