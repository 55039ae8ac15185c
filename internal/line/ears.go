package line

import (
	"context"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/sweep"
)

// ears is the engine as webhooks reach it: a text that could not be taken in is
// looked for in the carrier's list soon.
type ears struct {
	*bot.Engine
	sweeper *sweep.Sweeper
}

func (e ears) Hear(ctx context.Context, h bot.Heard) error {
	err := e.Engine.Hear(ctx, h)
	if err != nil {
		e.sweeper.Now()
	}
	return err
}
