package handoff_test

import (
	"testing"
	"time"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/clock"
)

// What failed elsewhere: schedules that shift by an hour, gaps and overlaps, shifts cut
// short in the nights when clocks change. Here a shift is wall clock in a zone: from the
// first moment that shows its beginning to the last that shows its end, and where clocks
// skip one of the two, from or to the end of the gap.
func TestLesson13ShiftsInNightsWhenClocksChange(t *testing.T) {
	for _, tt := range []struct{ zone, day, from, to, begins, ends string }{
		{"America/New_York", "2026-03-07", "22:00", "06:00", "2026-03-07T22:00:00-05:00", "2026-03-08T06:00:00-04:00"},
		{"America/New_York", "2026-03-08", "02:30", "06:00", "2026-03-08T03:00:00-04:00", "2026-03-08T06:00:00-04:00"},
		{"America/New_York", "2026-03-07", "22:00", "02:30", "2026-03-07T22:00:00-05:00", "2026-03-08T03:00:00-04:00"},
		{"America/New_York", "2026-10-31", "22:00", "01:30", "2026-10-31T22:00:00-04:00", "2026-11-01T01:30:00-05:00"},
		{"America/New_York", "2026-11-01", "01:30", "06:00", "2026-11-01T01:30:00-04:00", "2026-11-01T06:00:00-05:00"},
		{"Europe/London", "2026-03-28", "23:00", "01:30", "2026-03-28T23:00:00Z", "2026-03-29T02:00:00+01:00"},
		{"Europe/London", "2026-10-24", "23:00", "01:30", "2026-10-24T23:00:00+01:00", "2026-10-25T01:30:00Z"},
		{"Australia/Sydney", "2026-10-03", "20:00", "02:30", "2026-10-03T20:00:00+10:00", "2026-10-04T03:00:00+11:00"},
		{"Australia/Sydney", "2026-04-05", "02:30", "02:30", "2026-04-05T02:30:00+11:00", "2026-04-06T02:30:00+10:00"},
		{"Australia/Lord_Howe", "2026-04-04", "22:00", "01:45", "2026-04-04T22:00:00+11:00", "2026-04-05T01:45:00+10:30"},
		{"Australia/Lord_Howe", "2026-10-04", "02:15", "05:00", "2026-10-04T02:30:00+11:00", "2026-10-04T05:00:00+11:00"},
		{"America/New_York", "2028-02-28", "17:00", "17:00", "2028-02-28T17:00:00-05:00", "2028-02-29T17:00:00-05:00"},
		{"America/New_York", "2027-02-28", "22:00", "04:00", "2027-02-28T22:00:00-05:00", "2027-03-01T04:00:00-05:00"},
		{"America/New_York", "2026-12-31", "23:59", "00:01", "2026-12-31T23:59:00-05:00", "2027-01-01T00:01:00-05:00"},
	} {
		zone := zone(tt.zone)
		day, err := time.ParseInLocation(time.DateOnly, tt.day, zone)
		if err != nil {
			t.Fatal(err)
		}
		w := handoff.Week{Zone: zone, Shifts: []handoff.Shift{{Days: []time.Weekday{day.Weekday()}, From: wall(tt.from), To: wall(tt.to), Coaches: []string{"a"}}}}
		got, ok := w.NextOf("a", clock.At(day, 0, zone))
		if begins, ends := got.Start.In(zone).Format(time.RFC3339), got.End.In(zone).Format(time.RFC3339); !ok || begins != tt.begins || ends != tt.ends {
			t.Errorf("%s %s from %s to %s runs from %s to %s", tt.zone, tt.day, tt.from, tt.to, begins, ends)
		}
		once := handoff.Week{Zone: zone, Changes: []handoff.Change{{From: clock.LocalOf(got.Start, zone), To: clock.LocalOf(got.End, zone), In: "a"}}}
		if same, _ := once.NextOf("a", clock.At(day, 0, zone)); !same.Start.Equal(got.Start) || !same.End.Equal(got.End) {
			t.Errorf("%s %s: once is not as each week: %v to %v", tt.zone, tt.day, same.Start, same.End)
		}
		if w.NextStart(got.Start.Add(-time.Second)) != got.Start {
			t.Errorf("%s %s: begins %v", tt.zone, tt.day, w.NextStart(got.Start.Add(-time.Second)))
		}
	}
}
