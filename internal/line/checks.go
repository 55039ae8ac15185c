package line

import (
	"context"
	"errors"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/heartbeat"
)

// late is how long crisis work may wait for somebody to take it up.
const late = time.Minute

var errLate = errors.New("waits for more than a minute")

// checks are what must work for a sign of life to go out.
func (l *Line) checks(c clock.Clock) []heartbeat.Check {
	return []heartbeat.Check{
		{Name: "redis takes a write", Done: func(ctx context.Context, _ time.Time) error { return l.Store.Write(ctx) }},
		heartbeat.Lately("due work is looked for", l.Sender.Looked),
		{Name: "crisis work is taken up", Done: func(ctx context.Context, _ time.Time) error {
			now := c.Now()
			lanes, err := l.Store.Backlog(ctx, now)
			if err == nil && lanes[bot.LaneCrisis].Lag(now) > late {
				err = errLate
			}
			return err
		}},
	}
}
