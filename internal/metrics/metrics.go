// Package metrics turns what the line tells about itself into figures for
// Prometheus: how many, how long, since when. Labels are kinds out of short lists
// that stand in the code; an id, a name, a number or a word is never one of them.
//
// The packages that are observed do not know this one: each has a hook of its own,
// and internal/line joins them.
package metrics

import (
	"net/http"
	"runtime"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff/rule"
)

// Metrics are the figures of one line, with a registry of their own. Safe for
// concurrent use.
type Metrics struct {
	registry *prometheus.Registry

	webhook   *prometheus.HistogramVec
	heard     *prometheus.CounterVec
	decisions *prometheus.CounterVec
	handoffs  *prometheus.CounterVec
	accept    *prometheus.HistogramVec
	effects   *prometheus.CounterVec
	page      prometheus.Histogram
	reports   *prometheus.CounterVec
	acted     *prometheus.CounterVec
	down      prometheus.Counter
	carrier   *prometheus.HistogramVec
	store     *prometheus.HistogramVec
}

// Buckets in seconds, each around what is promised of it.
var (
	storeBuckets   = []float64{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5}
	webhookBuckets = []float64{.0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 4}
	carrierBuckets = []float64{.05, .1, .25, .5, 1, 2.5, 5, 10}
	pageBuckets    = []float64{.1, .25, .5, 1, 2.5, 5, 10, 30, 60, 300}
	acceptBuckets  = []float64{15, 30, 60, 120, 300, 600, 1200, 3600, 4 * 3600}
)

// New makes the figures of a line. version is this program's.
func New(version string) *Metrics {
	m := &Metrics{registry: prometheus.NewRegistry()}
	m.registry.MustRegister(
		collectors.NewGoCollector(),
		collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
	)
	m.webhook = m.histograms("webhook_seconds", "How long a request of Twilio's took, by the route's template and the HTTP status answered.", webhookBuckets, "route", "status")
	m.heard = m.counters("heard_total", "Texts taken in, each once, by who wrote (person, coach) and the level the rules gave the words alone.", "from", "level")
	m.decisions = m.counters("decisions_total", "Events decided, by what happened (heard, found, told, outcome, due) and how it ended (committed, again, failed).", "event", "end")
	m.handoffs = m.counters("handoffs_total", "Steps of handoffs (opened, raised, repeated, accepted, over), by level.", "step", "level")
	m.accept = m.histograms("accept_seconds", "From the moment a human was wanted until a coach took the thread, by level.", acceptBuckets, "level")
	m.effects = m.counters("effects_total", "Effects carried out, by kind (text, word), lane and outcome (sent, paced, retried, unknown, dropped, failed, dead).", "kind", "lane", "outcome")
	m.page = m.histogram("page_seconds", "From what called for a page (words heard, a step of the ladder) until Twilio took the text.", pageBuckets)
	m.reports = m.counters("reports_total", "Delivery reports taken in, by status (sent, delivered, undelivered, failed, dropped). One may come twice.", "status")
	m.carrier = m.histograms("carrier_seconds", "How long Twilio took to take a text, by how it ended (taken, retry, unknown, opted_out, dead, refused).", carrierBuckets, "end")
	m.store = m.histograms("store_seconds", "How long an act on Redis took, by act and how it ended (ok, conflict, error).", storeBuckets, "act", "end")
	m.acted = m.counters("degraded_texts_total", "Texts of danger that humans were paged for without their conversation, by level and whether Twilio took a page (yes, no).", "level", "paged")
	m.down = add(m, prometheus.NewCounter(prometheus.CounterOpts{Name: namespace + "degraded_seconds_total", Help: "For how long Redis took nothing in, as this process saw it."}))
	build := m.gauges("build_info", "1, with the version of this program and of Go.", "version", "go")
	build.WithLabelValues(version, runtime.Version()).Set(1)
	return m
}

// namespace stands before every name.
const namespace = "warmline_"

func add[C prometheus.Collector](m *Metrics, c C) C {
	m.registry.MustRegister(c)
	return c
}

func (m *Metrics) counters(name, help string, labels ...string) *prometheus.CounterVec {
	return add(m, prometheus.NewCounterVec(prometheus.CounterOpts{Name: namespace + name, Help: help}, labels))
}

func (m *Metrics) gauges(name, help string, labels ...string) *prometheus.GaugeVec {
	return add(m, prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: namespace + name, Help: help}, labels))
}

func (m *Metrics) histograms(name, help string, buckets []float64, labels ...string) *prometheus.HistogramVec {
	return add(m, prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: namespace + name, Help: help, Buckets: buckets}, labels))
}

func (m *Metrics) histogram(name, help string, buckets []float64) prometheus.Histogram {
	return add(m, prometheus.NewHistogram(prometheus.HistogramOpts{Name: namespace + name, Help: help, Buckets: buckets}))
}

// Handler serves the figures to Prometheus. What cannot be read now is left out.
func (m *Metrics) Handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{ErrorHandling: promhttp.ContinueOnError})
}

// Served is a request of Twilio's that was answered.
func (m *Metrics) Served(route string, status int, took time.Duration) {
	m.webhook.WithLabelValues(route, strconv.Itoa(status)).Observe(took.Seconds())
}

// Heard is a text that came in.
func (m *Metrics) Heard(coach bool, level rule.Level) {
	from := "person"
	if coach {
		from = "coach"
	}
	m.heard.WithLabelValues(from, level.String()).Inc()
}

// Decided is an event that was decided, or could not be.
func (m *Metrics) Decided(what string, again bool, err error) {
	end := "committed"
	switch {
	case err != nil:
		end = "failed"
	case again:
		end = "again"
	}
	m.decisions.WithLabelValues(what, end).Inc()
}

// Moved is a step of a handoff.
func (m *Metrics) Moved(v bot.Move) {
	level := v.Level.String()
	if v.Drill {
		level = "drill"
	}
	m.handoffs.WithLabelValues(string(v.Step), level).Inc()
	if v.Step == bot.MoveAccepted {
		m.accept.WithLabelValues(level).Observe(v.After.Seconds())
	}
}

// Carried is an effect that was carried out, or tried.
func (m *Metrics) Carried(c bot.Carried) {
	kind := "word"
	if c.Text {
		kind = "text"
	}
	m.effects.WithLabelValues(kind, lane(c.Lane), outcome(c)).Inc()
	if c.Page > 0 {
		m.page.Observe(c.Page.Seconds())
	}
}

// Held shows whether routine texts are held until a human resumes.
func (m *Metrics) Held(held func() bool) {
	add(m, prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: namespace + "routine_held", Help: "1 while routine texts are held until `warmline resume`, else 0."}, func() float64 {
		if held() {
			return 1
		}
		return 0
	}))
}

// Acted is a text of danger that humans were paged for without its conversation.
func (m *Metrics) Acted(level rule.Level, paged bool) {
	taken := "no"
	if paged {
		taken = "yes"
	}
	m.acted.WithLabelValues(level.String(), taken).Inc()
}

// Down is for how long the store was out of reach.
func (m *Metrics) Down(d time.Duration) { m.down.Add(d.Seconds()) }

func lane(l bot.Lane) string {
	switch l {
	case bot.LaneCrisis:
		return "crisis"
	case bot.LaneReply:
		return "reply"
	}
	return "routine"
}

func outcome(c bot.Carried) string {
	switch {
	case c.Dead:
		return "dead"
	case c.Placed:
		return "paced"
	case c.Status == bot.StatusPending:
		return "retried"
	case c.Status == bot.StatusInFlight:
		return "unknown"
	}
	return status(c.Status)
}

func status(s bot.Status) string {
	switch s {
	case bot.StatusSent:
		return "sent"
	case bot.StatusDropped:
		return "dropped"
	case bot.StatusUndelivered:
		return "undelivered"
	case bot.StatusDelivered:
		return "delivered"
	}
	return "failed"
}
