package metrics

import (
	"context"
	"errors"
	"time"

	"github.com/warmline/warmline/bot"
)

// timed is a carrier whose answers are timed.
type timed struct {
	bot.Texter
	m *Metrics
}

// Time times how long the carrier takes to take texts.
func (m *Metrics) Time(t bot.Texter) bot.Texter { return timed{t, m} }

func (t timed) SendText(ctx context.Context, text bot.Text) (string, error) {
	begun := time.Now()
	sid, err := t.Texter.SendText(ctx, text)
	t.m.carrier.WithLabelValues(taken(err)).Observe(time.Since(begun).Seconds())
	return sid, err
}

func taken(err error) string {
	if err == nil {
		return "taken"
	}
	sent := new(bot.SendError)
	if !errors.As(err, &sent) {
		return "refused"
	}
	switch sent.Fault {
	case bot.FaultRetry:
		return "retry"
	case bot.FaultUnknown:
		return "unknown"
	case bot.FaultOptedOut:
		return "opted_out"
	case bot.FaultDead:
		return "dead"
	}
	return "refused"
}
