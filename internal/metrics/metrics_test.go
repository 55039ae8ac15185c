package metrics_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/metrics"
)

var now = time.Date(2026, 3, 2, 18, 0, 0, 0, time.UTC)

// line is the figures of a line whose Redis says this of its backlog.
func line(b bot.Backlog, err error) *metrics.Metrics {
	m := metrics.New("v9.8.7")
	m.Backlog(func(context.Context, time.Time) (bot.Backlog, error) { return b, err }, clock.NewManual(now))
	m.Held(func() bool { return true })
	m.Lasts(map[string]func() time.Time{
		"heartbeat": func() time.Time { return time.UnixMilli(1_772_474_400_500) }, "sweep": func() time.Time { return time.Time{} },
	})
	return m
}

// shown is what Prometheus reads, our own figures only.
func shown(t *testing.T, m *metrics.Metrics) string {
	t.Helper()
	w := httptest.NewRecorder()
	m.Handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/metrics", nil))
	if w.Code != http.StatusOK {
		t.Fatalf("%d: %s", w.Code, w.Body)
	}
	var own bytes.Buffer
	for l := range strings.Lines(w.Body.String()) {
		if strings.HasPrefix(l, "warmline_") {
			own.WriteString(l)
		}
	}
	return own.String()
}

func want(t *testing.T, got string, lines ...string) {
	t.Helper()
	for _, l := range lines {
		if !strings.Contains(got, l+"\n") {
			t.Errorf("no %s in\n%s", l, got)
		}
	}
}

func TestWhatIsObservedIsShown(t *testing.T) {
	m := line(bot.Backlog{Dead: 7, Lanes: [bot.Lanes]bot.Waiting{bot.LaneCrisis: {Due: 3, Oldest: now.Add(-90 * time.Second)}, bot.LaneReply: {Due: 1, Oldest: now.Add(time.Second)}}}, nil)
	m.Served("/twilio/sms", 503, 200*time.Millisecond)
	m.Heard(false, rule.LevelCrisis)
	m.Heard(true, rule.LevelNone)
	m.Decided("heard", false, nil)
	m.Decided("heard", true, nil)
	m.Decided("due", false, errors.New("x"))
	m.Moved(bot.Move{Step: bot.MoveOpened, Level: rule.LevelCrisis})
	m.Moved(bot.Move{Step: bot.MoveAccepted, Level: rule.LevelCrisis, After: 40 * time.Second})
	m.Moved(bot.Move{Step: bot.MoveAccepted, Level: rule.LevelCrisis, After: time.Second, Drill: true})
	m.Moved(bot.Move{Step: bot.MoveOver, Level: rule.LevelCrisis, After: time.Hour})
	for status := bot.StatusPending; status <= bot.StatusFailed; status++ {
		m.Carried(bot.Carried{Lane: bot.LaneReply, Text: true, Status: status})
	}
	m.Carried(bot.Carried{Lane: bot.LaneCrisis, Text: true, Status: bot.StatusSent, Page: 3 * time.Second})
	m.Carried(bot.Carried{Lane: bot.LaneRoutine, Status: bot.StatusSent})
	m.Carried(bot.Carried{Lane: bot.LaneReply, Text: true, Status: bot.StatusFailed, Dead: true})
	m.Carried(bot.Carried{Lane: bot.LaneReply, Text: true, Status: bot.StatusPending, Placed: true})
	m.Acted(rule.LevelCrisis, true)
	m.Acted(rule.LevelUrgent, false)
	m.Down(2 * time.Second)
	got := shown(t, m)
	if strings.Contains(got, `work="sweep"`) {
		t.Errorf("what never succeeded has a time: %s", got)
	}
	want(t, got,
		`warmline_build_info{go="`+goVersion(got)+`",version="v9.8.7"} 1`,
		`warmline_webhook_seconds_count{route="/twilio/sms",status="503"} 1`,
		`warmline_heard_total{from="person",level="crisis"} 1`,
		`warmline_heard_total{from="coach",level="none"} 1`,
		`warmline_decisions_total{end="committed",event="heard"} 1`,
		`warmline_decisions_total{end="again",event="heard"} 1`,
		`warmline_decisions_total{end="failed",event="due"} 1`,
		`warmline_handoffs_total{level="crisis",step="accepted"} 1`,
		`warmline_handoffs_total{level="crisis",step="over"} 1`,
		`warmline_accept_seconds_sum{level="crisis"} 40`,
		`warmline_accept_seconds_count{level="crisis"} 1`,
		`warmline_accept_seconds_count{level="drill"} 1`,
		`warmline_effects_total{kind="text",lane="reply",outcome="retried"} 1`,
		`warmline_effects_total{kind="text",lane="reply",outcome="unknown"} 1`,
		`warmline_effects_total{kind="text",lane="reply",outcome="sent"} 1`,
		`warmline_effects_total{kind="text",lane="reply",outcome="dropped"} 1`,
		`warmline_effects_total{kind="text",lane="reply",outcome="failed"} 1`,
		`warmline_effects_total{kind="text",lane="reply",outcome="dead"} 1`,
		`warmline_effects_total{kind="text",lane="reply",outcome="paced"} 1`,
		`warmline_routine_held 1`,
		`warmline_effects_total{kind="word",lane="routine",outcome="sent"} 1`,
		`warmline_page_seconds_sum 3`,
		`warmline_page_seconds_count 1`,
		`warmline_last_success_timestamp_seconds{work="heartbeat"} 1.7724744005e+09`,
		`warmline_degraded_texts_total{level="crisis",paged="yes"} 1`,
		`warmline_degraded_texts_total{level="urgent",paged="no"} 1`,
		`warmline_degraded_seconds_total 2`,
		`warmline_store_up 1`,
		`warmline_effects_dead 7`,
		`warmline_lane_due{lane="crisis"} 3`,
		`warmline_lane_lag_seconds{lane="crisis"} 90`,
		`warmline_lane_lag_seconds{lane="reply"} 0`,
		`warmline_lane_lag_seconds{lane="routine"} 0`,
	)
}

func goVersion(text string) string {
	_, after, _ := strings.Cut(text, `go="`)
	before, _, _ := strings.Cut(after, `"`)
	return before
}

// Without Redis the figures are shown all the same, and say so.
func TestWithoutRedisTheBacklogIsNotKnown(t *testing.T) {
	got := shown(t, line(bot.Backlog{}, errors.New("out of reach")))
	want(t, got, `warmline_store_up 0`)
	if strings.Contains(got, "lane_lag") || strings.Contains(got, "effects_dead") {
		t.Errorf("a lag that nobody knows: %s", got)
	}
}

// store fails as it is told.
type store struct {
	metrics.Store
	err error
}

func (s store) Commit(context.Context, time.Time, bot.Commit) (bot.Receipt, error) {
	return bot.Receipt{}, s.err
}

func (s store) Report(context.Context, time.Time, string, bot.Outcome, string) error { return s.err }

func TestActsOnTheStoreAreTimedByHowTheyEnd(t *testing.T) {
	m := line(bot.Backlog{}, nil)
	for _, err := range []error{nil, fmt.Errorf("commit: %w", bot.ErrConflict), errors.New("out of reach")} {
		s := m.Watch(store{err: err})
		if _, got := s.Commit(t.Context(), now, bot.Commit{}); got != err {
			t.Errorf("the error is %v, not %v", got, err)
		}
		if got := s.Report(t.Context(), now, "t1", bot.Outcome{Status: bot.StatusUndelivered}, ""); got != err {
			t.Errorf("the error is %v, not %v", got, err)
		}
	}
	want(t, shown(t, m),
		`warmline_store_seconds_count{act="commit",end="ok"} 1`,
		`warmline_store_seconds_count{act="commit",end="conflict"} 1`,
		`warmline_store_seconds_count{act="commit",end="error"} 1`,
		`warmline_reports_total{status="undelivered"} 1`,
	)
}

// texter answers with an error.
type texter struct{ err error }

func (x texter) SendText(context.Context, bot.Text) (string, error) { return "SM1", x.err }

func TestTheCarrierIsTimedByHowItEnds(t *testing.T) {
	m := line(bot.Backlog{}, nil)
	ends := map[string]error{
		"taken": nil, "retry": &bot.SendError{Fault: bot.FaultRetry, Err: errors.New("x")}, "unknown": &bot.SendError{Fault: bot.FaultUnknown, Err: errors.New("x")},
		"opted_out": &bot.SendError{Fault: bot.FaultOptedOut, Err: errors.New("x")}, "dead": &bot.SendError{Fault: bot.FaultDead, Err: errors.New("x")},
		"refused": fmt.Errorf("x: %w", &bot.SendError{Fault: bot.FaultRefused, Err: errors.New("x")}),
	}
	for _, err := range ends {
		if sid, got := m.Time(texter{err}).SendText(t.Context(), bot.Text{}); sid != "SM1" || got != err {
			t.Errorf("%s, %v", sid, got)
		}
	}
	for end := range ends {
		want(t, shown(t, m), `warmline_carrier_seconds_count{end="`+end+`"} 1`)
	}
}

// Every label is a kind out of a short list: no label is made for what differs from
// person to person or from text to text.
func TestLabelsAreKinds(t *testing.T) {
	kinds := []string{"", "act", "end", "event", "from", "go", "kind", "lane", "level", "outcome", "paged", "route", "status", "step", "version", "work"}
	for name, labels := range line(bot.Backlog{}, nil).Names() {
		for _, l := range labels {
			if strings.HasPrefix(name, "warmline_") && !slices.Contains(kinds, l) {
				t.Errorf("%s has the label %s: is it a kind?", name, l)
			}
		}
	}
}
