package bot_test

import (
	"slices"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/dates"
)

// asks puts a question that has no end of its own before the person.
func (k *talk) asks() {
	k.writes("GOAL")
	if !k.th.Flow.In() {
		k.t.Fatalf("nothing is asked: %v", k.said())
	}
}

// What waits behind a question until it is night waits for the day, and there behind the
// reminder of what lies ahead.
func TestWhatWaitsIntoTheNightWaitsForTheDay(t *testing.T) {
	zone := world(t).Program.Zone
	at := func(day, hour, minute int) time.Time { return time.Date(2026, 3, day, hour, minute, 0, 0, zone) }
	k := dated(t, bot.Date{Kind: dates.Meeting, At: at(18, 19, 10).Unix(), Told: at(18, 19, 0).Unix()}) // asked about at 20:55
	k.th.Dates = append(k.th.Dates, bot.Date{ID: 2, Kind: dates.Visit, At: at(19, 10, 0).Unix(), Told: at(18, 19, 0).Unix()})
	k.th.Dates[0].Told = at(18, 19, 0).Unix()
	k.now = at(18, 20, 50)
	k.keeps()
	k.asks()
	want := []string{"03-19 08:00 date-day", "03-19 13:00 visit-how", "03-19 19:00 meet-after"}
	if got := k.reminded(at(19, 20, 0)); !slices.Equal(got, want) {
		t.Errorf("reminded by %q, not %q", got, want)
	}
}

// A reminder that waits for the end of a talk is told to a coach once, like to the person.
func TestACoachHearsOnceOfATalkWhoseReminderWaits(t *testing.T) {
	zone := world(t).Program.Zone
	talk := time.Date(2026, 3, 18, 15, 0, 0, 0, zone)
	k := dated(t, bot.Date{Kind: dates.Talk, At: talk.Unix(), Coach: "dana", Agreed: true, Told: talk.Add(-20 * time.Hour).Unix()})
	k.th.Dates[0].Told = talk.Add(-3 * time.Hour).Unix()
	k.now = talk.Add(-2*time.Hour - 5*time.Minute)
	k.keeps()
	k.asks()
	told, texts := 0, []string(nil)
	for k.planned().Before(talk) && !k.planned().IsZero() {
		k.next()
		for _, e := range k.last.Add {
			if e.Tell != nil && e.Tell.Kind == bot.TellTalkDate {
				told++
			}
			if e.Role == bot.RoleAsked {
				texts = append(texts, e.ID+clock.WallOf(k.now, zone).Say())
			}
		}
	}
	if told != 1 || len(texts) != 1 {
		t.Errorf("the coach is told %d times, the person by %q", told, texts)
	}
}

// Who waits for a call hears before it that the coach can't, also when something was asked
// of them just now.
func TestNobodyWaitsForACallThatACoachHasTakenOff(t *testing.T) {
	zone := world(t).Program.Zone
	for _, asked := range []bool{false, true} {
		talk := time.Date(2026, 3, 18, 15, 0, 0, 0, zone)
		k := dated(t, bot.Date{Kind: dates.Talk, At: talk.Unix(), Coach: "dana", Agreed: true})
		k.now = time.Date(2026, 3, 18, 11, 0, 0, 0, zone)
		k.th.Dates[0].Told = k.now.Add(-time.Hour).Unix()
		k.keeps()
		if asked {
			k.asks()
		}
		k.happens(bot.Event{Op: "x", Told: &bot.Tell{Kind: bot.TellTalked, From: bot.DeskID("dana"), Coach: "dana", Count: 1, By: talk.Unix(), Reason: "cannot"}})
		heard := len(k.said())
		for _, r := range k.reminded(talk) {
			if r[12:] == "talk-no" {
				heard++
			}
		}
		if heard != 1 {
			t.Errorf("asked just now: %v: told %d times", asked, heard)
		}
	}
}

// A talk that a coach has set is asked about the morning after where it could not be said.
func TestATalkThatWasSetIsToldWhateverTheHour(t *testing.T) {
	zone := world(t).Program.Zone
	for hour, want := range map[int]string{12: "03-18 12:10 talk", 22: "03-19 09:00 talk"} {
		talk := time.Date(2026, 3, 19, 17, 0, 0, 0, zone)
		k := dated(t, bot.Date{Kind: dates.Talk, At: talk.Unix(), Coach: "dana", Agreed: true, Unsaid: true})
		k.now = time.Date(2026, 3, 18, hour, 0, 0, 0, zone)
		k.th.Dates[0].Told = k.now.Unix()
		k.keeps()
		k.happens(bot.Event{Note: "x"})
		if got := k.reminded(talk); len(got) == 0 || got[0] != want {
			t.Errorf("set at %d: %q, not first of all %q", hour, got, want)
		}
	}
}
