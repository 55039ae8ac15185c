package sweep

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/warmline/warmline/bot"
)

// round is one sweep under way.
type round struct {
	*Sweeper
	notes   *notes
	failed  map[string]int // by text: in how many sweeps it failed
	oldest  time.Time      // of the failed texts that may still be taken in; zero for none
	stopped error          // why the rest was left to the next sweep
	ours    time.Time      // when the sweep was last taken
}

// hear takes in one text as if it came by webhook. One that fails does not stop
// the others. An error ends the round: nothing more can be taken in now.
func (r *round) hear(ctx context.Context, h bot.Heard) error {
	err := r.tell(ctx, h)
	switch {
	case ctx.Err() != nil:
		r.stopped = ctx.Err()
		return r.stopped
	case err != nil:
		r.fault(h, err)
	}
	if now := r.clock.Now(); err != nil || now.Sub(r.ours) > lease/2 {
		r.stopped = r.keep(ctx, now)
	}
	return r.stopped
}

func (r *round) tell(ctx context.Context, h bot.Heard) error {
	ctx, cancel := context.WithTimeout(ctx, patient)
	defer cancel()
	return r.line.Hear(ctx, h)
}

// fault counts a text that was not taken in. The next sweep begins with it again.
// A conversation that is sick holds up the others' texts for some sweeps only: then
// a human has been told.
func (r *round) fault(h bot.Heard, err error) {
	times := r.notes.Failed[h.Op] + 1
	r.failed[h.Op] = times
	slog.Error("sweep: a text was not taken in", "sid", h.Op, "sweeps", times, "error", err)
	if times >= sick {
		r.raise(bot.SickThread)
		if errors.Is(err, bot.ErrSick) {
			return
		}
	}
	if at := time.Unix(h.At, 0); r.oldest.IsZero() || at.Before(r.oldest) {
		r.oldest = at
	}
}

// keep makes sure that the sweep is still ours. With the store gone, or the sweep
// another's, there is no sense in going on.
func (r *round) keep(ctx context.Context, now time.Time) error {
	_, taken, err := r.take(ctx, now)
	if err == nil && !taken {
		err = bot.ErrConflict
	}
	r.ours = now
	return err
}

// upTo is until when everything was heard, if the list was read whole.
func (r *round) upTo(began time.Time) time.Time {
	if !r.oldest.IsZero() && r.oldest.Before(began) {
		return r.oldest
	}
	return began
}
