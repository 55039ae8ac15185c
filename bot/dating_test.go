package bot_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/dates"
)

// Whatever is written while a date is read back, the person is asked about a date that is
// named, or for what is missing: never "right?" about nothing.
func TestNobodyIsAskedWhetherNothingIsRight(t *testing.T) {
	for words, want := range map[string]string{
		"had court today":     "date-right",
		"thanks":              "date-right",
		"remind me earlier":   "date-right",
		"no next friday":      "date-which",
		"mar 20 or 21":        "date-several",
		"feb 30":              "date-never",
		"when is court":       "date-list",
		"no court thursday":   "date-drop",
		"court thursday?":     "date-list",
		"dentist mar 20 11am": "date-right",
		"nvm":                 "date-left",
	} {
		k := dated(t, bot.Date{Kind: dates.Court, At: time.Date(2026, 3, 5, 10, 0, 0, 0, world(t).Program.Zone).Unix()})
		k.writes("court mar 19 10am")
		k.now = k.now.Add(time.Minute)
		k.writes(words)
		if !slices.Contains(k.said(), want) || want == "date-right" && !strings.Contains(k.bodies(), ": Thu Mar 19") && !strings.Contains(k.bodies(), ": Fri Mar 20") {
			t.Errorf("%q: said %q: %s", words, k.said(), k.bodies())
		}
	}
}

// A date that was read back and not answered is asked about again after what came between:
// another date, a reminder. One too many is told to a coach.
func TestADateThatWasReadBackIsNotLostToAnother(t *testing.T) {
	zone := world(t).Program.Zone
	k := dated(t, bot.Date{Kind: dates.Court, At: time.Date(2026, 3, 4, 10, 0, 0, 0, zone).Unix()})
	k.now = time.Date(2026, 3, 3, 17, 0, 0, 0, zone)
	k.writes("dentist mar 19 2pm")
	k.passes(61 * time.Minute)
	if k.th.Flow.Flow != "date-eve" {
		t.Fatalf("no reminder came: %q", k.said())
	}
	if k.writes("1"); !strings.Contains(k.bodies(), "Thu Mar 19") {
		t.Errorf("after the reminder: %s", k.bodies())
	}
	if k.writes("1"); len(k.th.Dates) != 2 || k.th.Dates[1].Kind != dates.Visit {
		t.Errorf("%d dates are kept, said %q", len(k.th.Dates), k.said())
	}

	for _, w := range []string{"court mar 23 10am", "drug test mar 24 10am", "interview mar 25 1pm", "1", "1"} {
		k.now = k.now.Add(time.Minute)
		k.writes(w)
	}
	lost := slices.ContainsFunc(k.th.Signals, func(s bot.Signal) bool { return s.Kind == bot.SignalDate })
	if len(k.th.Dates) != 4 || !lost || k.th.Flow.In() {
		t.Errorf("%d dates are kept, told to a coach: %v, asked in %q", len(k.th.Dates), lost, k.th.Flow.Flow)
	}
}

// "No, 10 am" puts right what was kept just now, and nothing that was kept long ago.
func TestOnlyWhatWasJustKeptIsPutRight(t *testing.T) {
	k := dated(t, bot.Date{Kind: dates.Visit, At: time.Date(2026, 3, 12, 15, 0, 0, 0, world(t).Program.Zone).Unix()})
	k.now = k.now.Add(time.Hour)
	k.writes("court mar 19 11am")
	k.now = k.now.Add(time.Minute)
	k.writes("1")
	k.now = k.now.Add(5 * time.Minute)
	if k.writes("no 10am"); !strings.Contains(k.bodies(), "Court: Thu Mar 19, 10 am") {
		t.Errorf("soon after: %s", k.bodies())
	}
	k.now = k.now.Add(time.Minute)
	k.writes("1")
	k.now = k.now.Add(time.Hour)
	if k.writes("no 10am"); slices.Contains(k.said(), "date-right") {
		t.Errorf("an hour after: %s", k.bodies())
	}
}

// A number that no date stands under takes none: the list is told again.
func TestANumberThatNoDateStandsUnderIsAskedBack(t *testing.T) {
	k := dated(t, bot.Date{Kind: dates.Court, At: time.Date(2026, 3, 19, 10, 0, 0, 0, world(t).Program.Zone).Unix()})
	k.writes("DATES")
	if k.writes("3"); !slices.Equal(k.said(), []string{"date-list"}) {
		t.Errorf("said %q: %s", k.said(), k.bodies())
	}
}
