package line

import (
	"time"

	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/metrics"
)

// show lets Prometheus ask how the line stands; what happens tells itself.
func (l *Line) show(figures *metrics.Metrics, c clock.Clock) {
	figures.Backlog(l.Store.Backlog, c)
	figures.Lasts(map[string]func() time.Time{"look": l.Sender.Looked, "sweep": l.Sweeper.Swept, "heartbeat": l.heart.Beaten})
	figures.Held(func() bool { return l.Guard.Hold() != nil })
}
