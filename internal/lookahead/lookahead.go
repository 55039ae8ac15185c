// Package lookahead looks at the rota each minute: whose time begins, who is asked
// for cover, what the days ahead lack. What is to be said is decided elsewhere; this
// package sees to it that one process at a time does it, and that another goes on
// where one died. It knows neither Twilio nor Redis.
package lookahead

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/clock"
)

// Line is the engine, as a look needs it.
type Line interface {
	World() *bot.World
	Tell(ctx context.Context, effect, conv string, m bot.Tell) error
	Change(ctx context.Context, change func(handoff.Roster) (handoff.Roster, error)) error
}

const (
	every   = time.Minute
	lease   = 30 * time.Second // how long a process that died keeps others from the look
	patient = 10 * time.Second // for one look
)

// Lookout looks ahead. Any number of them run side by side; one at a time does the
// work. Safe for concurrent use.
type Lookout struct {
	turns  bot.Turns
	line   Line
	alarm  bot.Alarm
	clock  clock.Clock
	holder string
}

// New makes a lookout.
func New(turns bot.Turns, line Line, alarm bot.Alarm, c clock.Clock) *Lookout {
	return &Lookout{turns: turns, line: line, alarm: alarm, clock: c, holder: rand.Text()}
}

// Run looks each minute until ctx ends.
func (l *Lookout) Run(ctx context.Context) {
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		if err := l.Look(ctx); err != nil && ctx.Err() == nil {
			slog.Error("look at the rota", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// Look does once what is due, unless another process is at it. What fails, and what
// a crash interrupts, the next look does again: what was said already is known by its
// operation id.
func (l *Lookout) Look(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, patient)
	defer cancel()
	now := l.clock.Now()
	left, taken, err := l.turns.TakeTurn(ctx, bot.TurnRota, now, now.Add(lease), l.holder)
	if err != nil || !taken {
		return err
	}
	last, err := read(left)
	if err != nil {
		slog.Error("look at the rota: what the last one left cannot be read")
	}
	out := l.line.World().LookAhead(last, now)
	leave := out.Looked
	done := l.do(ctx, out)
	if done != nil {
		leave = last
	}
	return errors.Join(done, l.end(ctx, leave))
}

func read(left []byte) (bot.Looked, error) {
	var last bot.Looked
	if left == nil {
		return last, nil
	}
	err := json.Unmarshal(left, &last)
	return last, err
}

// do says what is to be said before it keeps that it was said.
func (l *Lookout) do(ctx context.Context, out bot.Outlook) error {
	for _, w := range out.Words {
		if err := l.line.Tell(ctx, w.Op, bot.DeskID(w.Coach), w.Tell); err != nil {
			return fmt.Errorf("tell %s: %w", w.Tell.Kind, err)
		}
	}
	for _, s := range out.Raise {
		l.alarm.Raise(s)
	}
	if out.Asked == nil {
		return nil
	}
	return l.line.Change(ctx, func(r handoff.Roster) (handoff.Roster, error) {
		r.Searches = merge(r.Searches, out.Asked)
		r.Searches = slices.DeleteFunc(r.Searches, func(s handoff.Search) bool {
			return !s.Span(l.line.World().Program.Zone).End.After(time.Unix(out.Looked.To, 0))
		})
		return r, nil
	})
}

// merge brings the searches up to date. One that ended meanwhile stays ended, and one
// that began or was answered meanwhile stays as it is.
func merge(now, looked []handoff.Search) []handoff.Search {
	var out []handoff.Search
	for _, s := range now {
		i := slices.IndexFunc(looked, func(o handoff.Search) bool { return o.From == s.From && o.To == s.To && o.Out == s.Out })
		if i >= 0 && (looked[i].Vain || len(looked[i].Asked) > len(s.Asked)) {
			s = looked[i]
		}
		out = append(out, s)
	}
	return out
}

// end leaves word for the next look, also when this process is told to stop.
func (l *Lookout) end(ctx context.Context, leave bot.Looked) error {
	data, err := json.Marshal(leave)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), patient)
	defer cancel()
	return l.turns.EndTurn(ctx, bot.TurnRota, l.holder, data)
}
