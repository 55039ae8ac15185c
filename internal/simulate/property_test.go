package simulate_test

import (
	"flag"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/redistest"
	"github.com/warmline/warmline/internal/simulate"
)

// programmes is how many are tried unless -rapid.checks says otherwise: each is a life
// of some weeks.
const programmes = "4"

// Whatever hours a programme keeps and whoever its people are, nothing happens that
// must never happen.
func TestNoProgrammeBreaksAPromise(t *testing.T) {
	t.Parallel()
	if f := flag.Lookup("rapid.checks"); f.Value.String() == f.DefValue {
		if err := flag.Set(f.Name, programmes); err != nil {
			t.Fatal(err)
		}
	}
	_, url := redistest.Mini(t)
	base := crowd(t, url)
	rapid.Check(t, func(t *rapid.T) {
		cfg := base
		own, settings := *cfg.Program, *cfg.Program.Program
		settings.Zone = zone(t)
		settings.Week.Zone = settings.Zone
		hours(t, &settings)
		own.Program, cfg.Program = &settings, &own
		cfg.People, cfg.Team, cfg.Weeks = 3, 3, 2
		cfg.Seed = rapid.Uint64().Draw(t, "seed")
		cfg.Lang = rapid.SampledFrom([]string{"en", "es", simulate.Mix}).Draw(t, "lang")
		first := rapid.SampledFrom([]string{"2026-03-02", "2026-06-01", "2026-10-26", "2026-12-28"}).Draw(t, "first day")
		cfg.From, _ = time.ParseInLocation(time.DateOnly, first, settings.Zone)
		figures, err := simulate.Run(t.Context(), cfg)
		if err != nil {
			t.Fatal(err)
		}
		if figures.Found() > 0 {
			var out strings.Builder
			_ = figures.Print(&out, cfg, 0)
			_, never, _ := strings.Cut(out.String(), "must never happen:")
			t.Fatal(never)
		}
	})
}

func zone(t *rapid.T) *time.Location {
	z, err := clock.Zone(rapid.SampledFrom([]string{"America/New_York", "America/Chicago", "America/Phoenix", "Pacific/Honolulu"}).Draw(t, "zone"))
	if err != nil {
		t.Fatal(err)
	}
	return z
}

// hours draws hours that `check` lets pass.
func hours(t *rapid.T, p *bot.Program) {
	wall := func(name string, from, to clock.Wall) clock.Wall {
		return clock.Wall(rapid.IntRange(int(from), int(to)).Draw(t, name))
	}
	p.Quiet.From = wall("quiet from", 8*60, 12*60)
	p.Quiet.To = wall("quiet to", 17*60, 21*60)
	jitter := wall("jitter", 0, 30)
	p.Evening.Jitter = time.Duration(jitter) * time.Minute
	p.Evening.At = wall("evening", p.Quiet.From+jitter, p.Quiet.To-jitter)
	p.Evening.Close = wall("close", p.Evening.At+1, 23*60)
	p.Rhythm = rhythm(t, func(name string) clock.Wall { return wall(name, p.Quiet.From+jitter, p.Quiet.To-jitter) })
}

// rhythm draws what the program begins by itself, at any hours and as often as it likes.
func rhythm(t *rapid.T, hour func(name string) clock.Wall) bot.Rhythm {
	week := []time.Weekday{time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday, time.Saturday, time.Sunday}
	days := func(name string, least, most int) []time.Weekday {
		return rapid.SliceOfNDistinct(rapid.SampledFrom(week), least, most, rapid.ID).Draw(t, name)
	}
	r := bot.Rhythm{Often: bot.Often{Day: rapid.IntRange(1, 2).Draw(t, "a day"), Week: rapid.IntRange(1, 8).Draw(t, "a week"), Days: map[int][]time.Weekday{1: days("one", 1, 1), 3: days("three", 3, 3)}}}
	r.Often.Taper = []bot.Taper{{Weeks: bot.Reach{From: 1, To: rapid.IntRange(1, 3).Draw(t, "weeks")}, Texts: 7}, {Weeks: bot.Reach{From: 1}, Texts: rapid.IntRange(1, 7).Draw(t, "later")}}
	for _, flow := range []string{"evening", "friday", "saturday", "sunday"} {
		for range rapid.IntRange(0, 2).Draw(t, flow) {
			e := bot.Entry{Flow: flow, Days: days("days", 0, 7), Evening: flow == "evening" && rapid.Bool().Draw(t, "their hour")}
			if !e.Evening {
				e.At = hour("at")
			}
			r.Entries = append(r.Entries, e, bot.Entry{Flow: rapid.SampledFrom([]string{"joy", "goal", "lonely", "goal-review"}).Draw(t, "inside"), Inside: flow})
		}
	}
	return r
}
