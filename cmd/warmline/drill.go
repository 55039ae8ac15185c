package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/redisstore"
)

type drillCommand struct {
	Settings settingsFlags `embed:""`
	By       string        `required:"" help:"Your name, for the audit trail."`
	Level    string        `default:"crisis" enum:"crisis,urgent" help:"Whose ladder the pages climb: crisis or urgent."`
}

var (
	errNobodyTook = errors.New("nobody took the drill")
	errNotOver    = errors.New("the drill is not over, and should be: is the line running?")
)

// drillEach is how often the drill is looked at, drillSlack how long after its ladder
// has gone once round it must be over.
const (
	drillEach  = 500 * time.Millisecond
	drillSlack = 2 * time.Minute
)

// Run begins a drill and tells what comes of it. Whoever stops the command stops no
// drill: it ends by itself.
func (c drillCommand) Run(ctx context.Context, sys system) error {
	return withRoster(ctx, sys, c.Settings, func(r roster) error {
		store := r.engine.Store.(*redisstore.Store)
		if err := looks(ctx, store, c.By, "drill "+c.Level); err != nil {
			return err
		}
		level, id := rule.LevelCrisis, bot.DrillID(r.now)
		if c.Level == rule.LevelUrgent.String() {
			level = rule.LevelUrgent
		}
		if err := r.engine.Tell(ctx, id, id, bot.Tell{Kind: bot.TellDrill, Level: level}); err != nil {
			return err
		}
		fmt.Fprintf(sys.out, "%s: pages climb the %s ladder. It ends by itself, also when you stop watching.\n", id, c.Level)
		plan := r.keeper.World().Program.Plans[level]
		w := drillWatch{store: store, out: sys.out, id: id, began: r.now.Unix(), arrived: map[string]bool{}}
		return w.until(ctx, r.now.Add(plan.Due(len(plan.Steps))+drillSlack))
	})
}

// drillWatch tells what happens in a drill, each thing once.
type drillWatch struct {
	store   *redisstore.Store
	out     io.Writer
	id      string
	began   int64
	lines   int             // of the transcript, told
	paged   []string        // coaches
	arrived map[string]bool // whose phones have the page
}

func (w *drillWatch) until(ctx context.Context, last time.Time) error {
	tick := time.NewTicker(drillEach)
	defer tick.Stop()
	for {
		over, err := w.look(ctx, last)
		if over || err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
}

// look tells what is new and says whether the drill is over.
func (w *drillWatch) look(ctx context.Context, last time.Time) (over bool, err error) {
	now, err := w.store.Time(ctx)
	if err != nil {
		return false, err
	}
	snap, err := w.store.Load(ctx, w.id)
	if err != nil {
		return false, err
	}
	th, err := bot.OpenThread(snap)
	if err != nil {
		return false, err
	}
	if err := w.happened(ctx); err != nil {
		return false, err
	}
	if err := w.delivered(ctx, now.Unix()); err != nil {
		return false, err
	}
	all := th.Handoffs()
	switch p := all[len(all)-1]; {
	case p.Over == 0 && now.After(last):
		return false, errNotOver
	case p.Over == 0:
		return false, nil
	case p.Accepted == 0:
		return true, errNobodyTook
	default:
		_, err := fmt.Fprintf(w.out, "taken by %s after %s, with %d paged\n", p.Coach, span(p.Opened, p.Accepted), p.Pages)
		return true, err
	}
}

// happened tells what the drill's own thread has noted.
func (w *drillWatch) happened(ctx context.Context) error {
	kept, err := w.store.Lines(ctx, w.id)
	if err != nil {
		return err
	}
	for _, data := range kept[min(w.lines, len(kept)):] {
		var l bot.Line
		if err := json.Unmarshal(data, &l); err != nil {
			return errors.New("a line of the transcript cannot be read")
		}
		w.say(l.At, l.ID)
		if coach, ok := strings.CutPrefix(l.ID, "page "); ok && !strings.Contains(coach, " ") {
			w.paged = append(w.paged, coach)
		}
	}
	w.lines = len(kept)
	return nil
}

// delivered tells whose phones have the page by now.
func (w *drillWatch) delivered(ctx context.Context, now int64) error {
	for _, coach := range w.paged {
		if w.arrived[coach] {
			continue
		}
		snap, err := w.store.Load(ctx, bot.DeskID(coach))
		if err != nil {
			return err
		}
		desk, err := bot.OpenDesk(snap)
		if err != nil {
			return err
		}
		ledger, err := w.store.Ledger(ctx, bot.DeskID(coach))
		if err != nil {
			return err
		}
		for _, e := range ledger {
			if e.Status == bot.StatusDelivered && desk.Carried(w.id, e.Seq) {
				w.arrived[coach] = true
				w.say(now, "delivered "+coach)
			}
		}
	}
	return nil
}

func (w *drillWatch) say(at int64, what string) {
	fmt.Fprintf(w.out, "%8s  %s\n", "+"+span(w.began, max(at, 1)), what)
}
