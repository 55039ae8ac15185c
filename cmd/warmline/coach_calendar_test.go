package main

import (
	"strings"
	"testing"
	"time"

	ics "github.com/arran4/golang-ical"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/dates"
)

// A coach's calendar has their talks at their moment, on both sides of a night when clocks
// change, and nobody's name, words or number.
func TestACoachsCalendarNamesNobody(t *testing.T) {
	t.Parallel()
	zone, err := time.LoadLocation("America/New_York")
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 10, 30, 12, 0, 0, 0, zone)
	before, after := time.Date(2026, 10, 31, 17, 0, 0, 0, zone), time.Date(2026, 11, 2, 17, 0, 0, 0, zone)
	th := &bot.Thread{Name: "Ria", Phone: "+16175550142", Dates: []bot.Date{
		{ID: 1, Kind: dates.Talk, At: before.Unix(), Coach: "dana", Place: "the cafe"},
		{ID: 2, Kind: dates.Talk, At: after.Unix(), Coach: "dana"},
		{ID: 3, Kind: dates.Court, At: after.Unix(), Place: "Brockton"},
		{ID: 4, Kind: dates.Talk, At: after.Unix(), Coach: "luis"},
		{ID: 5, Kind: dates.Talk, At: after.Unix(), Coach: "dana", Off: true},
		{ID: 6, Kind: dates.Talk, At: now.Add(-time.Hour).Unix(), Coach: "dana"},
	}}
	text := calendar(talksOf("t1", th, "dana", now, now.AddDate(0, 0, 28)), now)
	for _, private := range []string{"Ria", "6175550142", "cafe", "Brockton", "t1", "dana"} {
		if strings.Contains(text, private) {
			t.Errorf("it holds %q:\n%s", private, text)
		}
	}
	cal, err := ics.ParseCalendar(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	var at []string
	for _, e := range cal.Events() {
		start, err := e.GetStartAt()
		if err != nil {
			t.Fatal(err)
		}
		at = append(at, start.In(zone).Format("01-02 15:04"))
	}
	if got := strings.Join(at, ", "); got != "10-31 17:00, 11-02 17:00" {
		t.Errorf("talks at %s", got)
	}
	if again := calendar(talksOf("t1", th, "dana", now, now.AddDate(0, 0, 28)), now); again != text {
		t.Error("written anew it is another")
	}
}

func TestACoachsShiftsAreInTheirCalendar(t *testing.T) {
	run := rostered(t)
	run(exitDone, "shift", "once", "luis", "--from", "2999-03-07 22:00", "--to", "2999-03-08 04:00")
	out := run(exitDone, "coach", "calendar", "dana")
	if !strings.Contains(out, "BEGIN:VCALENDAR") || strings.Count(out, "SUMMARY:LINE: shift") < 20 {
		t.Errorf("the calendar is\n%s", out)
	}
	contains(t, run(exitFailed, "coach", "calendar", "nobody"), "no such coach")
	contains(t, run(exitDone, "coach", "list-talk", "dana"), "since")
}
