package metrics

import (
	"context"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
)

// askWithin bounds what one look at Redis may take while Prometheus waits.
const askWithin = 2 * time.Second

// backlog asks Redis what waits, at the moment when Prometheus asks us. Every
// process of a line gives the same figures: take the greatest.
type backlog struct {
	ask   func(context.Context, time.Time) (bot.Backlog, error)
	clock clock.Clock
	up    *prometheus.Desc
	due   *prometheus.Desc
	lag   *prometheus.Desc
	dead  *prometheus.Desc
}

// Backlog shows what waits in each lane, what is dead, and whether Redis answers.
func (m *Metrics) Backlog(ask func(context.Context, time.Time) (bot.Backlog, error), c clock.Clock) {
	add(m, &backlog{
		ask: ask, clock: c,
		up:   prometheus.NewDesc(namespace+"store_up", "1 when Redis answers, 0 when it does not: then the line is degraded.", nil, nil),
		due:  prometheus.NewDesc(namespace+"lane_due", "Conversations whose time has come and that nobody has in hand, by lane.", []string{"lane"}, nil),
		lag:  prometheus.NewDesc(namespace+"lane_lag_seconds", "How long the oldest of them has waited, by lane.", []string{"lane"}, nil),
		dead: prometheus.NewDesc(namespace+"effects_dead", "Effects that failed for good and wait for a human: `warmline outbox list`.", nil, nil),
	})
}

// Describe names the figures.
func (b *backlog) Describe(out chan<- *prometheus.Desc) {
	out <- b.up
	out <- b.due
	out <- b.lag
	out <- b.dead
}

// Collect looks now. Without Redis the backlog is not known, and is left out.
func (b *backlog) Collect(out chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), askWithin)
	defer cancel()
	now := b.clock.Now()
	all, err := b.ask(ctx, now)
	gauge := func(d *prometheus.Desc, v float64, labels ...string) {
		out <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, v, labels...)
	}
	if err != nil {
		gauge(b.up, 0)
		return
	}
	gauge(b.up, 1)
	gauge(b.dead, float64(all.Dead))
	for i, l := range all.Lanes {
		gauge(b.due, float64(l.Due), lane(bot.Lane(i)))
		gauge(b.lag, l.Lag(now).Seconds(), lane(bot.Lane(i)))
	}
}
