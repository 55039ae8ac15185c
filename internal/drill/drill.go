// Package drill begins a drill of the ladder and tells what comes of it while it goes
// on. It knows neither Redis nor a terminal.
package drill

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff/rule"
)

// Line is the engine, as a drill needs it.
type Line interface {
	World() *bot.World
	Tell(ctx context.Context, effect, conv string, m bot.Tell) error
}

// Store is where it is read what has come of a drill.
type Store interface {
	Load(ctx context.Context, id string) (bot.Snapshot, error)
	Lines(ctx context.Context, id string) ([][]byte, error)
	Ledger(ctx context.Context, id string) ([]bot.Settled, error)
}

// Drill is one that goes on. Not safe for concurrent use.
type Drill struct {
	ID    string
	began time.Time
	last  time.Time // it must be over by then
	store Store

	lines   int             // of the transcript, told
	paged   []string        // coaches
	arrived map[string]bool // whose phones have the page
}

// slack is how long after its ladder has gone once round a drill must be over.
const slack = 2 * time.Minute

// ErrNotOver means that nothing works off the line's queue.
var ErrNotOver = errors.New("the drill is not over, and should be: is the line running?")

// Begin begins one that pages as for this level. It ends by itself, watched or not.
func Begin(ctx context.Context, line Line, store Store, now time.Time, level rule.Level) (*Drill, error) {
	id := bot.DrillID(now)
	plan := line.World().Program.Plans[level]
	d := &Drill{ID: id, began: now, last: now.Add(plan.Due(len(plan.Steps)) + slack), store: store, arrived: map[string]bool{}}
	return d, line.Tell(ctx, id, id, bot.Tell{Kind: bot.TellDrill, Level: level})
}

// Moment is one thing that has happened.
type Moment struct {
	After time.Duration // since the drill began
	What  string        // as transcripts have it, "page dana", and "delivered dana"
}

// Look tells what is new, and what came of the drill when it is over.
func (d *Drill) Look(ctx context.Context, now time.Time) (fresh []Moment, end *bot.Past, err error) {
	snap, err := d.store.Load(ctx, d.ID)
	if err != nil {
		return nil, nil, err
	}
	th, err := bot.OpenThread(snap)
	if err != nil {
		return nil, nil, err
	}
	if fresh, err = d.happened(ctx); err != nil {
		return nil, nil, err
	}
	got, err := d.delivered(ctx, now)
	if err != nil {
		return nil, nil, err
	}
	fresh = append(fresh, got...)
	all := th.Handoffs()
	switch p := all[len(all)-1]; {
	case p.Over > 0:
		return fresh, &p, nil
	case now.After(d.last):
		return fresh, nil, ErrNotOver
	}
	return fresh, nil, nil
}

// happened is what the drill's own thread has noted.
func (d *Drill) happened(ctx context.Context) (out []Moment, err error) {
	kept, err := d.store.Lines(ctx, d.ID)
	if err != nil {
		return nil, err
	}
	for _, data := range kept[min(d.lines, len(kept)):] {
		var l bot.Line
		if err := json.Unmarshal(data, &l); err != nil {
			return nil, errors.New("a line of the transcript cannot be read")
		}
		out = append(out, d.at(time.Unix(l.At, 0), l.ID))
		if coach, ok := strings.CutPrefix(l.ID, "page "); ok && !strings.Contains(coach, " ") {
			d.paged = append(d.paged, coach)
		}
	}
	d.lines = len(kept)
	return out, nil
}

// delivered is whose phones have the page by now.
func (d *Drill) delivered(ctx context.Context, now time.Time) (out []Moment, err error) {
	for _, coach := range d.paged {
		if d.arrived[coach] {
			continue
		}
		snap, err := d.store.Load(ctx, bot.DeskID(coach))
		if err != nil {
			return nil, err
		}
		desk, err := bot.OpenDesk(snap)
		if err != nil {
			return nil, err
		}
		ledger, err := d.store.Ledger(ctx, bot.DeskID(coach))
		if err != nil {
			return nil, err
		}
		for _, e := range ledger {
			if e.Status == bot.StatusDelivered && desk.Carried(d.ID, e.Seq) {
				d.arrived[coach] = true
				out = append(out, d.at(now, "delivered "+coach))
			}
		}
	}
	return out, nil
}

func (d *Drill) at(when time.Time, what string) Moment {
	return Moment{max(0, when.Sub(d.began.Truncate(time.Second)).Truncate(time.Second)), what}
}
