package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/phone"
)

type recovereeCommand struct {
	Assign recovereeAssignCommand `cmd:"" help:"Name a person's own coach and the backup: they are asked first when they are on."`
	Track  recovereeTrackCommand  `cmd:"" help:"Say where a person stands with treatment: the rhythm follows it."`
}

type recovereeAssignCommand struct {
	Settings settingsFlags `embed:""`
	Thread   string        `arg:"" optional:"" help:"The person's thread id, as logs and lists have it; left out, the number is read from what is put in, so that it stands in no history of commands."`
	Coach    string        `required:"" help:"The own coach's id."`
	Backup   string        `help:"Who stands in: an id."`
}

var errNobodyThere = errors.New("nobody of that id or number has ever written to this line")

// Run tells the person's thread who their own coaches are.
func (c recovereeAssignCommand) Run(ctx context.Context, sys system) error {
	return withRoster(ctx, sys, c.Settings, func(r roster) error {
		own := []string{c.Coach}
		if c.Backup != "" {
			own = append(own, c.Backup)
		}
		for _, id := range own {
			if _, ok := r.keeper.World().Roster.ByID(id); !ok {
				return fmt.Errorf("%s: %w", id, errNoCoach)
			}
		}
		snap, err := r.person(ctx, sys, c.Thread)
		if err != nil {
			return err
		}
		if err := r.engine.Tell(ctx, fmt.Sprintf("own-%d", r.now.UnixNano()), snap.ID, bot.Tell{Kind: bot.TellOwn, Own: own}); err != nil {
			return err
		}
		_, err = fmt.Fprintf(sys.out, "%s: own coach %s\n", snap.ID, strings.Join(own, ", then "))
		return err
	})
}

// person finds somebody by thread id or by the number on the first line put in.
func (r roster) person(ctx context.Context, sys system, thread string) (bot.Snapshot, error) {
	find := func() (bot.Snapshot, error) { return r.engine.Store.Load(ctx, thread) }
	if thread == "" {
		line, _ := bufio.NewReader(sys.in).ReadString('\n')
		number, err := phone.Parse(strings.TrimSpace(line))
		if err != nil {
			return bot.Snapshot{}, fmt.Errorf("give a thread id, or the number on the first line put in: %w", err)
		}
		find = func() (bot.Snapshot, error) { return r.engine.Store.Find(ctx, number) }
	}
	snap, err := find()
	if err == nil && (snap.Version == 0 || bot.IsDesk(snap.ID)) {
		err = errNobodyThere
	}
	return snap, err
}
