package degraded

import (
	"context"
	"log/slog"
	"sync/atomic"
	"time"

	"github.com/warmline/warmline/bot"
)

// How the store is watched.
const (
	lookEvery  = 2 * time.Second
	lookWithin = time.Second
	sickAfter  = 10 * time.Second // of failing looks; a text that fails is told at once
	wellAfter  = 5 * time.Minute  // of good looks the all-clear is given
)

// Alarm can give the all-clear, too, to those who were told.
type Alarm interface {
	bot.Alarm
	Over(s bot.Sickness)
}

// Watch looks after the store, so that the lead hears of a sick one before a
// person does.
type Watch struct {
	Probe func(context.Context) error // whether the store can be written
	Alarm Alarm
	Back  func()      // the store is back: time to look for what was lost meanwhile
	Reach func() bool // whether a text of danger reaches anybody without the store

	Down func(time.Duration) // for so long the store was out of reach, for figures; nil for nobody

	failed atomic.Bool // something failed since the last look
}

// Failed says that the store did not take something in.
func (w *Watch) Failed() {
	w.failed.Store(true)
	w.Alarm.Raise(bot.SickStore)
}

// State says in a word how the line is: "ok", "degraded" when only texts of danger
// come through, or "down" when not even they reach anybody.
func (w *Watch) State(ctx context.Context) (word string, ready bool) {
	ctx, cancel := context.WithTimeout(ctx, lookWithin)
	defer cancel()
	switch {
	case w.Probe(ctx) == nil:
		return "ok", true
	case w.Reach():
		return "degraded", true
	}
	return "down", false
}

// Run looks until ctx ends.
func (w *Watch) Run(ctx context.Context) {
	tick := time.NewTicker(lookEvery)
	defer tick.Stop()
	var sick, well time.Duration
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		sick, well = w.look(ctx, sick, well)
	}
}

// look takes one look, and gives for how long the store has now been sick or well.
func (w *Watch) look(ctx context.Context, sick, well time.Duration) (time.Duration, time.Duration) {
	within, cancel := context.WithTimeout(ctx, lookWithin)
	defer cancel()
	if err := w.Probe(within); err != nil && ctx.Err() == nil {
		if w.Down != nil {
			w.Down(lookEvery)
		}
		if sick += lookEvery; sick >= sickAfter {
			slog.Error("the store is out of reach", "for", sick.String(), "error", err)
			w.Alarm.Raise(bot.SickStore)
		}
		return sick, 0
	}
	if w.failed.Swap(false) || sick > 0 {
		w.Back()
		return 0, 0
	}
	if well += lookEvery; well >= wellAfter {
		w.Alarm.Over(bot.SickStore)
	}
	return 0, well
}
