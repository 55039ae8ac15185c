package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/warmline/warmline/bot"
)

type recovereeTrackCommand struct {
	Settings settingsFlags `embed:""`
	Track    string        `arg:"" help:"waiting, return, reentry, alongside, after, instead or none."`
	Thread   string        `arg:"" optional:"" help:"The person's thread id, as logs and lists have it; left out, the number is read from what is put in, so that it stands in no history of commands."`
	From     string        `help:"The day it begins, 2026-12-01; today if left out."`
}

var errTrack = errors.New("no such track: it is one of " + strings.Join(bot.Tracks, ", "))

// Run tells the person's thread where they stand with treatment.
func (c recovereeTrackCommand) Run(ctx context.Context, sys system) error {
	if !slices.Contains(bot.Tracks, c.Track) {
		return errTrack
	}
	return withRoster(ctx, sys, c.Settings, func(r roster) error {
		from := r.now
		if c.From != "" {
			day, err := time.ParseInLocation(time.DateOnly, c.From, r.keeper.World().Program.Zone)
			if err != nil {
				return fmt.Errorf("--from %s: write a day like 2026-12-01", c.From)
			}
			from = day
		}
		snap, err := r.person(ctx, sys, c.Thread)
		if err != nil {
			return err
		}
		if err := r.engine.Tell(ctx, fmt.Sprintf("track-%d", r.now.UnixNano()), snap.ID, bot.Tell{Kind: bot.TellTrack, Reason: c.Track, Start: from.Unix()}); err != nil {
			return err
		}
		_, err = fmt.Fprintf(sys.out, "%s: %s from %s\n", snap.ID, c.Track, from.Format(time.DateOnly))
		return err
	})
}
