package line

import (
	"context"
	"errors"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/heartbeat"
)

const (
	takenUp = time.Minute     // how long crisis work may wait for somebody to take it up
	swept   = 5 * time.Minute // how long sweeps may fail: several of them, for the carrier's list may lag or refuse
)

var errLate = errors.New("waits for more than a minute")

// checks are what must work for a sign of life to go out.
func (l *Line) checks(c clock.Clock) []heartbeat.Check {
	return []heartbeat.Check{
		{Name: "redis takes a write", Works: l.Store.Writable},
		heartbeat.Lately("due work is looked for", takenUp, l.Sender.Looked, c),
		heartbeat.Lately("the carrier's list is swept", swept, l.Sweeper.Swept, c),
		{Name: "crisis work is taken up", Works: func(ctx context.Context) error {
			now := c.Now()
			all, err := l.Store.Backlog(ctx, now)
			if err == nil && all.Lanes[bot.LaneCrisis].Lag(now) > takenUp {
				err = errLate
			}
			return err
		}},
	}
}
