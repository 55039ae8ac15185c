package metrics

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// lasts shows when what must go on for ever last succeeded.
type lasts struct {
	at   map[string]func() time.Time
	desc *prometheus.Desc
}

// Lasts shows when each work that must go on for ever last succeeded. One that never
// has, or that is not done here, is left out.
func (m *Metrics) Lasts(at map[string]func() time.Time) {
	add(m, &lasts{at, prometheus.NewDesc(namespace+"last_success_timestamp_seconds",
		"When work that must go on for ever last succeeded (look, sweep, heartbeat), unix seconds.", []string{"work"}, nil)})
}

// Describe names the figure.
func (l *lasts) Describe(out chan<- *prometheus.Desc) { out <- l.desc }

// Collect asks each.
func (l *lasts) Collect(out chan<- prometheus.Metric) {
	for work, last := range l.at {
		if at := last(); !at.IsZero() {
			out <- prometheus.MustNewConstMetric(l.desc, prometheus.GaugeValue, float64(at.UnixMilli())/1000, work)
		}
	}
}
