package stage

import (
	"context"
	"time"
)

// Skip moves the clock to until, from one planned time to the next, and does all
// that is due at each before it goes on: ladder steps, retries and status texts
// come at their own moments and in order. moved, if not nil, is called at each.
// Nothing else may work off the stage's queue meanwhile.
func (s *Stage) Skip(ctx context.Context, until time.Time, moved func()) error {
	for {
		if err := s.Settle(ctx); err != nil {
			return err
		}
		if moved != nil {
			moved()
		}
		next, err := s.Store.Next(ctx)
		if err != nil {
			return err
		}
		if next.IsZero() || next.After(until) {
			break
		}
		s.Clock.Advance(max(0, next.Sub(s.Clock.Now())))
	}
	s.Clock.Advance(max(0, until.Sub(s.Clock.Now())))
	return s.Settle(ctx)
}
