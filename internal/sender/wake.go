package sender

import (
	"context"
	"errors"
	"log/slog"
	"runtime/debug"
	"time"

	"github.com/warmline/warmline/bot"
)

// wake lets a conversation decide on outcomes and on planned times. What goes
// wrong on the way comes again when the lease runs out.
func (s *Sender) wake(ctx context.Context, c bot.Claimed) {
	err := s.decide(ctx, c)
	switch {
	case err == nil:
		s.sick.Delete(c.ID)
	case errors.Is(err, bot.ErrSick):
		s.putAside(ctx, c, err)
	default:
		slog.Error("decide on what is due", "conversation", c.ID, "error", err)
	}
}

func (s *Sender) decide(ctx context.Context, c bot.Claimed) error {
	if len(c.Outcomes) > 0 {
		for i := range c.Outcomes {
			c.Outcomes[i].Fault = s.sort(c.Outcomes[i].Code)
		}
		if err := s.line.Wake(ctx, c.ID, c.Outcomes); err != nil {
			return err
		}
	}
	if !c.Due {
		return nil
	}
	return s.line.Wake(ctx, c.ID, nil)
}

// How long a conversation that cannot be decided is left alone: as long as it has
// been due already, so twice as long each time. A binary that can read it goes on
// with it after no more than that.
const (
	leastAside  = time.Minute
	mostAside   = time.Hour
	crisisAside = 5 * time.Minute // the most when somebody in danger may be waiting
)

// putAside leaves a sick conversation alone for a while, so that it holds up
// nobody, and tells the lead: once, or, while somebody in danger may wait in it,
// each time.
func (s *Sender) putAside(ctx context.Context, c bot.Claimed, err error) {
	most := mostAside
	if c.Lane == bot.LaneCrisis {
		most = crisisAside
	}
	now := s.clock.Now()
	pause := min(max(now.Sub(c.Since), leastAside), most)
	if _, told := s.sick.LoadOrStore(c.ID, true); !told || c.Lane == bot.LaneCrisis {
		s.raise(bot.SickThread)
	}
	slog.Error("sick conversation: put aside", "conversation", c.ID, "lane", c.Lane, "for", pause.String(), "error", err)
	if err := s.queue.Aside(ctx, now, now.Add(pause), c.ID); err != nil {
		slog.Error("put aside", "conversation", c.ID, "error", err) // it comes again when the lease runs out
	}
}

// survive ends a panic with the piece of work it came from, so that it takes no
// other along. The lease runs out and the work comes again.
func (s *Sender) survive(id string) {
	if recover() != nil { // its value may hold somebody's words
		slog.Error("sick conversation: panic at work", "conversation", id, "stack", string(debug.Stack()))
		s.raise(bot.SickThread)
	}
}
