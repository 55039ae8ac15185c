package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/warmline/warmline/internal/backup"
	"github.com/warmline/warmline/internal/redisstore"
)

type restoreCommand struct {
	Settings settingsFlags `embed:""`
	File     string        `arg:"" help:"The backup file."`
	Force    string        `placeholder:"WORDS" help:"Restore over what Redis holds, which is lost then. The refusal says the words."`
}

// forceWords must be typed to lose what is there.
const forceWords = "lose what is there"

// Run checks the whole file first, and only then touches Redis. A restore that
// does not come to its end leaves a mark, and no line starts on it.
func (c restoreCommand) Run(ctx context.Context, sys system) error {
	settings, err := c.Settings.load(sys)
	if err != nil {
		return err
	}
	o, err := openData(ctx, settings, redisstore.Config{Half: true})
	if err != nil {
		return err
	}
	return errors.Join(c.restore(ctx, sys, o), o.close())
}

func (c restoreCommand) restore(ctx context.Context, sys system, o *open) error {
	head, tally, err := readBackup(c.File, o.box, nil)
	if err != nil {
		return err
	}
	if err := c.mayWrite(ctx, o, head); err != nil {
		return err
	}
	if err := o.store.BeginRestore(ctx); err != nil {
		return err
	}
	now, err := o.store.Time(ctx)
	if err != nil {
		return err
	}
	_, _, err = readBackup(c.File, o.box, func(p []redisstore.Piece) error { return o.store.Put(ctx, now, p...) })
	if err != nil {
		return fmt.Errorf("only a part is restored, so no line starts on it; run it again: %w", err)
	}
	if err := o.store.EndRestore(ctx, now, head.Began, head.Schema); err != nil {
		return err
	}
	if err := say(sys.out, "Restored %s: ", c.File, head, tally); err != nil {
		return err
	}
	_, err = fmt.Fprint(sys.out, `
What people wrote since then is not in it: a STOP, a call for help. So routine texts
are held; crises, pages and answers are not. Now:
  1. Start the line: it hears from Twilio's list what it missed.
  2. warmline resume        says when that is done, and lets routine texts go.
`)
	return err
}

// mayWrite refuses what would lose or spoil something.
func (c restoreCommand) mayWrite(ctx context.Context, o *open, head backup.Head) error {
	now, err := o.store.Time(ctx)
	if err != nil {
		return err
	}
	alive, err := o.store.Alive(ctx, now)
	if err != nil {
		return err
	}
	empty, err := o.store.Empty(ctx)
	if err != nil {
		return err
	}
	switch {
	case alive > 0:
		return fmt.Errorf("%d processes run the line on this Redis (or died within the last minute): stop them first", alive)
	case head.Schema > redisstore.Schema:
		return fmt.Errorf("the file has schema %d and this warmline knows %d: use a newer warmline", head.Schema, redisstore.Schema)
	case head.Tags != o.store.Tags():
		return fmt.Errorf("the file's data is spread over %d tags and this Redis was set up with %d: use an empty Redis", head.Tags, o.store.Tags())
	case !empty && c.Force != forceWords:
		return fmt.Errorf("this Redis is not empty: back it up, and then empty it, or to lose what is there: --force %q", forceWords)
	}
	return nil
}
