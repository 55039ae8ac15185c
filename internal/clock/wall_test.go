package clock

import (
	"encoding/json"
	"errors"
	"testing"
	"time"
	_ "time/tzdata"
)

func TestWallIsReadAsSettingsWriteIt(t *testing.T) {
	for text, want := range map[string]Wall{"00:00": 0, "06:30": 390, "18:30": 1110, "23:59": 1439} {
		if got, err := ParseWall(text); err != nil || got != want || got.String() != text {
			t.Errorf("%s: got %v, %v", text, got, err)
		}
	}
	for _, text := range []string{"", "6:30", "18:3", "24:00", "18:60", "1830", "18:30:00", " 18:30", "6:30 pm", "ab:cd"} {
		if _, err := ParseWall(text); !errors.Is(err, ErrWall) {
			t.Errorf("%q passes", text)
		}
	}
	var w Wall
	if err := json.Unmarshal([]byte(`"18:30"`), &w); err != nil || w != 1110 {
		t.Errorf("from JSON: %v, %v", w, err)
	}
	if text, err := json.Marshal(w); err != nil || string(text) != `"18:30"` {
		t.Errorf("to JSON: %s, %v", text, err)
	}
}

func TestWallIsSaidAsTextsSayIt(t *testing.T) {
	for w, want := range map[Wall]string{0: "12 am", 390: "6:30 am", 540: "9 am", 720: "12 pm", 725: "12:05 pm", 1110: "6:30 pm", 1260: "9 pm"} {
		if got := w.Say(); got != want {
			t.Errorf("%v: got %q, want %q", w, got, want)
		}
	}
}

func TestAtIsOneMomentADayThroughClockChanges(t *testing.T) {
	tests := []struct{ name, zone, day, wall, want string }{
		{"an ordinary day", "America/New_York", "2026-01-10", "18:30", "2026-01-10T18:30:00-05:00"},
		{"the gap in spring: its end", "America/New_York", "2026-03-08", "02:30", "2026-03-08T03:00:00-04:00"},
		{"the gap's first minute", "America/New_York", "2026-03-08", "02:00", "2026-03-08T03:00:00-04:00"},
		{"a minute before the gap", "America/New_York", "2026-03-08", "01:59", "2026-03-08T01:59:00-05:00"},
		{"the gap's end itself", "America/New_York", "2026-03-08", "03:00", "2026-03-08T03:00:00-04:00"},
		{"twice in autumn: the first", "America/New_York", "2026-11-01", "01:30", "2026-11-01T01:30:00-04:00"},
		{"the first minute shown twice", "America/New_York", "2026-11-01", "01:00", "2026-11-01T01:00:00-04:00"},
		{"after the overlap", "America/New_York", "2026-11-01", "02:00", "2026-11-01T02:00:00-05:00"},
		{"half an hour's gap", "Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-04T02:30:00+11:00"},
		{"half an hour twice", "Australia/Lord_Howe", "2026-04-05", "01:45", "2026-04-05T01:45:00+11:00"},
		{"Arizona keeps still in spring", "America/Phoenix", "2026-03-08", "02:30", "2026-03-08T02:30:00-07:00"},
		{"Arizona keeps still in autumn", "America/Phoenix", "2026-11-01", "01:30", "2026-11-01T01:30:00-07:00"},
		{"a gap at midnight", "Africa/Cairo", "2026-04-24", "00:30", "2026-04-24T01:00:00+03:00"},
		{"UTC", "UTC", "2026-03-08", "02:30", "2026-03-08T02:30:00Z"},
	}
	for _, tt := range tests {
		loc := zone(t, tt.zone)
		day, err := time.ParseInLocation("2006-01-02 15", tt.day+" 12", loc)
		if err != nil {
			t.Fatal(err)
		}
		if got := At(day.UTC(), wall(t, tt.wall), loc).In(loc).Format(time.RFC3339); got != tt.want {
			t.Errorf("%s: got %s, want %s", tt.name, got, tt.want)
		}
	}
}

// Minute by minute, without At's arithmetic: the first moment of the day that
// shows the time, else the first that shows a later one.
func TestAtAgreesWithALookAtEveryMinute(t *testing.T) {
	for _, name := range []string{"America/New_York", "Australia/Lord_Howe", "America/Phoenix", "Africa/Cairo", "Europe/London", "America/St_Johns"} {
		loc := zone(t, name)
		for day := time.Date(2026, 1, 1, 12, 0, 0, 0, loc); day.Year() == 2026; day = day.AddDate(0, 0, 1) {
			if before, after := offset(day.AddDate(0, 0, -1)), offset(day.AddDate(0, 0, 1)); before == after && day.Day() > 1 {
				continue // no clock change near
			}
			want := momentsOf(day)
			for w := range Wall(24 * 60) {
				if got := At(day, w, loc); !got.Equal(want[w]) {
					t.Fatalf("%s %s %v: got %v, want %v", name, day.Format("2006-01-02"), w, got, want[w])
				}
			}
		}
	}
}

// momentsOf gives for each time of day the first moment that shows it, or else
// the first that shows a later one.
func momentsOf(day time.Time) (moments [24 * 60]time.Time) {
	y, m, d := day.Date()
	for t := day.Add(-14 * time.Hour); t.Before(day.Add(14 * time.Hour)); t = t.Add(time.Minute) {
		ty, tm, td := t.Date()
		if w := WallOf(t, t.Location()); ty == y && tm == m && td == d && moments[w].IsZero() {
			moments[w] = t
		}
	}
	for w := len(moments) - 2; w >= 0; w-- {
		if moments[w].IsZero() {
			moments[w] = moments[w+1]
		}
	}
	return moments
}

func TestNextAtIsAlwaysAhead(t *testing.T) {
	tests := []struct{ name, zone, now, wall, want string }{
		{"later today", "America/New_York", "2026-01-10T09:00:00-05:00", "18:30", "2026-01-10T18:30:00-05:00"},
		{"now is not next", "America/New_York", "2026-01-10T18:30:00-05:00", "18:30", "2026-01-11T18:30:00-05:00"},
		{"over the spring night", "America/New_York", "2026-03-07T19:00:00-05:00", "18:30", "2026-03-08T18:30:00-04:00"},
		{"between the two showings", "America/New_York", "2026-11-01T01:45:00-04:00", "01:30", "2026-11-02T01:30:00-05:00"},
		{"at the second showing", "America/New_York", "2026-11-01T01:15:00-05:00", "01:30", "2026-11-02T01:30:00-05:00"},
		{"the day is the person's, not UTC's", "America/Phoenix", "2026-01-11T02:00:00Z", "20:00", "2026-01-10T20:00:00-07:00"},
		{"new year", "UTC", "2026-12-31T23:00:00Z", "09:00", "2027-01-01T09:00:00Z"},
	}
	for _, tt := range tests {
		now, err := time.Parse(time.RFC3339, tt.now)
		if err != nil {
			t.Fatal(err)
		}
		loc := zone(t, tt.zone)
		if got := NextAt(now, wall(t, tt.wall), loc).In(loc).Format(time.RFC3339); got != tt.want {
			t.Errorf("%s: got %s, want %s", tt.name, got, tt.want)
		}
	}
}

func zone(t *testing.T, name string) *time.Location {
	t.Helper()
	loc, err := time.LoadLocation(name)
	if err != nil {
		t.Fatal(err)
	}
	return loc
}

func wall(t *testing.T, text string) Wall {
	t.Helper()
	w, err := ParseWall(text)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func offset(t time.Time) int {
	_, o := t.Zone()
	return o
}
