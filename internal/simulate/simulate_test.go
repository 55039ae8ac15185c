package simulate_test

import (
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/internal/program"
	"github.com/warmline/warmline/internal/redistest"
	"github.com/warmline/warmline/internal/simulate"
)

// folder is read once: its rules take a while.
var folder = sync.OnceValues(func() (*program.Folder, error) { return program.Load("") })

// crowd is few people for little time, over the night in which clocks go back.
func crowd(t *testing.T, url string) simulate.Config {
	t.Helper()
	f, err := folder()
	if err != nil {
		t.Fatal(err)
	}
	return simulate.Config{
		People: 6, Team: 2, Weeks: 1, Seed: 7, Lang: simulate.Mix, Program: f, Parallel: 1,
		From: time.Date(2026, 10, 26, 0, 0, 0, 0, f.Program.Zone),
		Redis: func(n int) redis.UniversalClient {
			options, err := redis.ParseURL(url)
			if err != nil {
				t.Fatal(err)
			}
			options.DB = n
			client := redis.NewClient(options)
			t.Cleanup(func() { _ = client.Close() })
			return client
		},
	}
}

func report(t *testing.T, cfg simulate.Config) string {
	t.Helper()
	figures, err := simulate.Run(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := figures.Print(&out, cfg, 0.01); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// The same seed gives the same report, however many teams live at the same time, and
// another seed another one.
func TestTheSameSeedGivesTheSameReport(t *testing.T) {
	t.Parallel()
	_, url := redistest.Real(t)
	cfg := crowd(t, url)
	one := report(t, cfg)
	cfg.Parallel = 3
	if three := report(t, cfg); one != three {
		t.Errorf("one team at a time:\n%s\nthree:\n%s", one, three)
	}
	cfg.Seed++
	if other := report(t, cfg); one == other {
		t.Error("another seed changes nothing")
	}
}

// People who live with the line for a week are written to, answer, and meet coaches.
func TestTheReportHoldsLife(t *testing.T) {
	t.Parallel()
	_, url := redistest.Mini(t)
	cfg := crowd(t, url)
	f, err := simulate.Run(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	started, asked := 0, simulate.Share{}
	for _, w := range f.Weeks {
		started += w.Started
		asked.Of, asked.Is = asked.Of+w.Asked.Of, asked.Is+w.Asked.Is
	}
	if f.Came != 6 || started < 6*2 || asked.Percent() < 30 || f.Talks == 0 || f.Segments.Coaches == 0 {
		t.Errorf("%d came, %d texts started, %.0f %% answered, %d talks, segments %+v", f.Came, started, asked.Percent(), f.Talks, f.Segments)
	}
	if f.Found() > 0 {
		t.Errorf("found what must never happen: %+v", f.Breaches)
	}
}

func TestAProgrammeWithoutShiftsIsRefused(t *testing.T) {
	cfg := crowd(t, "redis://127.0.0.1:1")
	own, settings := *cfg.Program, *cfg.Program.Program
	settings.Week.Shifts = nil
	own.Program = &settings
	cfg.Program = &own
	if _, err := simulate.Run(t.Context(), cfg); err != simulate.ErrNobody {
		t.Errorf("got %v", err)
	}
}
