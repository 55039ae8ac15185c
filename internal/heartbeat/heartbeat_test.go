package heartbeat_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/heartbeat"
)

// service counts the signs it gets and answers with a status.
type service struct {
	*httptest.Server
	signs  atomic.Int32
	status atomic.Int32
}

func newService(t *testing.T) *service {
	s := &service{}
	s.status.Store(http.StatusOK)
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodGet && r.URL.Path == "/secret-of-the-line" {
			s.signs.Add(1)
		}
		w.Header().Set("Location", "/elsewhere")
		w.WriteHeader(int(s.status.Load()))
	}))
	t.Cleanup(s.Close)
	return s
}

func (s *service) url() string { return s.Server.URL + "/secret-of-the-line" }

var now = clock.NewManual(time.Date(2026, 3, 2, 18, 0, 0, 0, time.UTC))

func well(context.Context) error { return nil }
func sick(context.Context) error { return errors.New("out of reach") }

func TestASignGoesOutOnlyWhenEverythingWorks(t *testing.T) {
	s := newService(t)
	var h *heartbeat.Heart
	beat := func(checks ...heartbeat.Check) error {
		h = heartbeat.New(heartbeat.Config{URL: s.url(), Checks: checks}, now)
		return h.Beat(t.Context())
	}
	if err := beat(heartbeat.Check{Name: "redis", Works: well}, heartbeat.Check{Name: "sweep", Works: sick}, heartbeat.Check{Name: "claims", Works: sick}); err == nil ||
		!strings.Contains(err.Error(), "sweep: out of reach") || !strings.Contains(err.Error(), "claims") {
		t.Errorf("two checks fail: %v", err)
	}
	if s.signs.Load() != 0 || !h.Beaten().IsZero() {
		t.Fatal("a sign of life of a sick line")
	}
	if err := beat(heartbeat.Check{Name: "redis", Works: well}); err != nil {
		t.Fatal(err)
	}
	if s.signs.Load() != 1 || !h.Beaten().Equal(now.Now()) {
		t.Errorf("%d signs, the last at %v", s.signs.Load(), h.Beaten())
	}
}

func TestWhatHappenedLongAgoDoesNotCount(t *testing.T) {
	s := newService(t)
	for _, c := range []struct {
		ago  time.Duration
		well bool
	}{{0, true}, {time.Minute, true}, {61 * time.Second, false}} {
		last := func() time.Time { return now.Now().Add(-c.ago) }
		err := heartbeat.New(heartbeat.Config{URL: s.url(), Checks: []heartbeat.Check{heartbeat.Lately("claims", time.Minute, last, now)}}, now).Beat(t.Context())
		if (err == nil) != c.well {
			t.Errorf("%v ago: %v", c.ago, err)
		}
	}
}

// Only a plain yes counts as taken, and no error shows the URL.
func TestASignThatWasNotTakenIsAnErrorWithoutTheURL(t *testing.T) {
	s := newService(t)
	gone := httptest.NewServer(http.NotFoundHandler())
	gone.Close()
	for _, c := range []struct {
		name   string
		url    string
		status int
	}{
		{"refused", s.url(), http.StatusNotFound},
		{"sent elsewhere", s.url(), http.StatusFound},
		{"broken", s.url(), http.StatusInternalServerError},
		{"gone", gone.URL + "/secret-of-the-line", 0},
		{"no URL at all", "://secret-of-the-line", 0},
		{"of another kind", "ftp://host/secret-of-the-line", 0},
	} {
		s.status.Store(int32(c.status))
		h := heartbeat.New(heartbeat.Config{URL: c.url}, now)
		if err := h.Beat(t.Context()); err == nil || !h.Beaten().IsZero() || strings.Contains(err.Error(), "secret-of-the-line") {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

func TestWithoutAURLNothingRuns(t *testing.T) {
	h := heartbeat.New(heartbeat.Config{Checks: []heartbeat.Check{{Name: "never", Works: func(context.Context) error {
		t.Error("checked for nobody")
		return nil
	}}}}, now)
	h.Run(context.Background())
}

// A minute in which something does not work is logged by its name.
func TestItIsCheckedEachMinute(t *testing.T) {
	var logs bytes.Buffer
	before := slog.Default()
	slog.SetDefault(slog.New(slog.NewTextHandler(&logs, nil)))
	defer slog.SetDefault(before)
	synctest.Test(t, func(t *testing.T) {
		ctx, stop := context.WithTimeout(t.Context(), 3*time.Minute+time.Second)
		defer stop()
		checked := 0
		h := heartbeat.New(heartbeat.Config{URL: "https://heart.example.org/secret-of-the-line", Checks: []heartbeat.Check{{Name: "claims", Works: func(context.Context) error {
			checked++
			return errors.New("not lately")
		}}}}, clock.System{})
		h.Run(ctx)
		if checked != 3 {
			t.Errorf("checked %d times in three minutes", checked)
		}
	})
	if strings.Count(logs.String(), "claims: not lately") != 3 || strings.Contains(logs.String(), "secret-of-the-line") {
		t.Errorf("logged:\n%s", &logs)
	}
}
