package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/warmline/warmline/internal/redisstore"
)

type resumeCommand struct {
	Settings settingsFlags `embed:""`
	Unswept  string        `placeholder:"WORDS" help:"Resume although texts of the uncertain time may be unheard. The refusal says the words."`
}

// unsweptWords must be typed to text people whose STOP may be unheard.
const unsweptWords = "some may have said stop"

// Run lets routine texts go again, for all processes.
func (c resumeCommand) Run(ctx context.Context, sys system) error {
	settings, err := c.Settings.load(sys)
	if err != nil {
		return err
	}
	o, err := openData(ctx, settings, redisstore.Config{})
	if err != nil {
		return err
	}
	return errors.Join(c.resume(ctx, sys, o.store), o.close())
}

func (c resumeCommand) resume(ctx context.Context, sys system, store *redisstore.Store) error {
	now, err := store.Time(ctx)
	if err != nil {
		return err
	}
	hold, err := store.Hold(ctx)
	if err != nil {
		return err
	}
	if hold == nil {
		_, err = fmt.Fprintln(sys.out, "Nothing is held.")
		return err
	}
	waiting, err := store.Waiting(ctx, now)
	if err != nil {
		return err
	}
	_, err = store.Resume(ctx, c.Unswept == unsweptWords)
	if errors.Is(err, redisstore.ErrNotSwept) {
		return fmt.Errorf("what people wrote since %s has not all been heard: the running line hears it from Twilio's list, "+
			"which takes some minutes; try again then. If that list cannot be read: --unswept %q",
			hold.From.Format(time.RFC3339), unsweptWords)
	}
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(sys.out, "Resumed. %d people have something routine waiting since %s: what is too late for its hour is skipped, the rest goes out now.\n",
		waiting, hold.From.Format(time.RFC3339))
	return err
}
