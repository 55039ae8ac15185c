package handoff_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/clock"
)

// minute is one of a zone's clock.
type minute struct {
	at    time.Time
	shown clock.Local
}

// walked is the slow way to say when a shift runs: it walks every minute of the
// zone's clock. It begins in the first minute that shows its beginning or later, and
// ends in the last one that shows its end or, where none does, after the last that
// shows a time before it.
func walked(minutes []minute, from, to clock.Local) handoff.Stretch {
	var s handoff.Stretch
	for _, m := range minutes {
		if s.Start.IsZero() && m.shown >= from {
			s.Start = m.at
		}
		switch {
		case m.shown < to:
			s.End = m.at.Add(time.Minute)
		case m.shown == to:
			s.End = m.at
		}
	}
	return s
}

// nights are days near which clocks change, months end or a leap day lies.
var nights = map[string][]string{
	"America/New_York":    {"2026-03-08", "2026-11-01", "2028-02-29", "2026-12-31", "2027-02-28"},
	"Europe/London":       {"2026-03-29", "2026-10-25", "2028-02-29"},
	"Australia/Sydney":    {"2026-04-05", "2026-10-04"},
	"Australia/Lord_Howe": {"2026-04-05", "2026-10-04"},
	"Africa/Cairo":        {"2026-04-24", "2026-10-30"},
	"America/Havana":      {"2026-03-08", "2026-11-01"},
}

// Whatever the table, the fast way agrees with the slow one in every minute: around
// nights in which clocks change, ends of months and leap days, for shifts within a
// day, over midnight and around the clock, and for changes.
func TestShiftsAgreeWithAWalkThroughEveryMinute(t *testing.T) {
	for name, days := range nights {
		zone := zone(name)
		for _, night := range days {
			mid, err := time.ParseInLocation("2006-01-02 15:04", night+" 12:00", zone)
			if err != nil {
				t.Fatal(err)
			}
			var minutes []minute
			for m := mid.Add(-120 * time.Hour); m.Before(mid.Add(96 * time.Hour)); m = m.Add(time.Minute) {
				minutes = append(minutes, minute{m, clock.LocalOf(m, zone)})
			}
			r := rand.New(rand.NewPCG(7, uint64(mid.Unix())))
			for range 12 {
				agrees(t, r, mid, minutes, zone)
			}
		}
	}
}

// near is a time of day, more often one of those at which clocks change.
func near(r *rand.Rand) clock.Wall {
	if r.IntN(3) == 0 {
		return clock.Wall(r.IntN(24 * 60))
	}
	return clock.Wall([]int{0, 1, 30, 59, 60, 90, 119, 120, 121, 150, 179, 180, 181, 240, 22 * 60, 23 * 60, 23*60 + 59}[r.IntN(17)])
}

func agrees(t *testing.T, r *rand.Rand, mid time.Time, minutes []minute, zone *time.Location) {
	t.Helper()
	w := handoff.Week{Zone: zone}
	var slow []handoff.Stretch
	walk := func(day time.Time, from, to clock.Wall, ends int) handoff.Stretch {
		return walked(minutes, local(day, 0, from), local(day, ends, to))
	}
	for range 1 + r.IntN(3) {
		s := handoff.Shift{From: near(r), To: near(r), Coaches: []string{"a"}}
		for d := time.Sunday; d <= time.Saturday; d++ {
			if r.IntN(2) == 0 {
				s.Days = append(s.Days, d)
			}
		}
		w.Shifts = append(w.Shifts, s)
		ends := 0
		if s.To <= s.From {
			ends = 1
		}
		for back := -3; back <= 2; back++ {
			if day := mid.AddDate(0, 0, back); slices.Contains(s.Days, day.Weekday()) {
				slow = append(slow, walk(day, s.From, s.To, ends))
			}
		}
	}
	off := handoff.Change{From: local(mid, 0, near(r)), To: local(mid, 1, near(r)), Out: "a"}
	w.Changes = []handoff.Change{off}
	away := walked(minutes, off.From, off.To)
	for _, m := range minutes[72*60 : len(minutes)-48*60] {
		want := slices.ContainsFunc(slow, func(s handoff.Stretch) bool { return s.Holds(m.at) }) && !away.Holds(m.at)
		if on, _ := w.On(m.at); (len(on) > 0) != want {
			t.Fatalf("%s %s: on is %v, a walk says %v\n%s", zone, m.at.In(zone), on, want, shown(w))
		}
	}
}

func local(day time.Time, plus int, at clock.Wall) clock.Local {
	return clock.Local(day.AddDate(0, 0, plus).Format("2006-01-02 ") + at.String())
}

func shown(w handoff.Week) (out string) {
	for _, s := range w.Shifts {
		out += fmt.Sprintf("%v %s to %s\n", s.Days, s.From, s.To)
	}
	return fmt.Sprintf("%soff %v", out, w.Changes)
}
