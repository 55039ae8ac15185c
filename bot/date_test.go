package bot_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/dates"
)

// reminders are the texts that remind of a date, before it.
var reminders = []string{"date-7d", "date-1d", "date-day", "meet-remind", "talk-eve", "talk-soon"}

// dated is a person with one date and no rhythm.
func dated(t *testing.T, d bot.Date) *talk {
	k := alone(t)
	k.w.Program.Rhythm.Entries = nil
	k.joins("en")
	d.ID, d.Told = 1, k.now.Unix()
	k.th.Dates = []bot.Date{d}
	k.keeps()
	k.writes("thanks")
	return k
}

// reminded lists what reminds them until a time: hour and text.
func (k *talk) reminded(until time.Time) (out []string) {
	k.t.Helper()
	for !k.planned().IsZero() && k.planned().Before(until) {
		k.next()
		for _, e := range k.last.Add {
			if e.Role == bot.RoleAsked {
				out = append(out, k.now.In(k.w.Program.Zone).Format("01-02 15:04 ")+e.ID)
			}
		}
	}
	return out
}

func TestEachDateIsRemindedOfBeforeItWhateverItsHour(t *testing.T) {
	t.Parallel()
	zone := world(t).Program.Zone
	for _, day := range []time.Time{time.Date(2026, 3, 8, 0, 0, 0, 0, zone), time.Date(2026, 3, 18, 0, 0, 0, 0, zone)} { // clocks change on the first
		for _, kind := range []dates.Kind{dates.Court, dates.Visit, dates.Meeting, dates.Talk, dates.Other} {
			for hour := range 24 {
				for _, seven := range []bool{false, true} {
					at := clock.At(day, clock.Wall(hour*60+30), zone)
					k := dated(t, bot.Date{Kind: kind, At: at.Unix(), Seven: seven})
					got, name := k.reminded(at), fmt.Sprintf("%s at %s, 7 am %v", kind, at.Format("01-02 15:04"), seven)
					if len(got) == 0 {
						t.Errorf("%s: nothing reminds of it", name)
					}
					for _, g := range got {
						w, _ := clock.ParseWall(g[6:11])
						if !(w >= 8*60 && w < 21*60 || seven && w == 7*60) || !slices.Contains(reminders, g[12:]) {
							t.Errorf("%s: %s", name, g)
						}
					}
					if early := hour >= 8 && hour < 10 && (kind == dates.Court || kind == dates.Visit); early && !slices.ContainsFunc(got, func(g string) bool { return g[12:] == "date-day" }) {
						t.Errorf("%s: nothing that day: %q", name, got)
					}
				}
			}
		}
	}
}

// Wherever somebody lives, whatever the date and however clocks change, also with company,
// a meeting of each week and a clock that is late: nothing of it leaves before eight of
// their day without a yes to seven, and with one nothing before seven, nor for a date that
// it was not said for. Nor is anything planned for an hour at which it may not leave.
func TestNothingRemindsBeforeEightWithoutAYesToSeven(t *testing.T) {
	w := world(t)
	w.Program.Rhythm.Entries, w.Program.Promises.First, w.Program.Promises.FirstTo = nil, 400*24*time.Hour, 401*24*time.Hour
	rapid.Check(t, func(r *rapid.T) {
		name := rapid.SampledFrom([]string{"", "America/New_York", "America/Los_Angeles", "America/Phoenix", "Pacific/Honolulu", "America/St_Johns", "Europe/London", "Pacific/Auckland"}).Draw(r, "zone")
		zone := w.Program.Zone
		if name != "" {
			zone, _ = time.LoadLocation(name)
		}
		day := rapid.SampledFrom([]time.Time{time.Date(2026, 3, 7, 0, 0, 0, 0, zone), time.Date(2026, 3, 28, 0, 0, 0, 0, zone), time.Date(2026, 4, 4, 0, 0, 0, 0, zone), time.Date(2026, 10, 31, 0, 0, 0, 0, zone), time.Date(2026, 7, 14, 0, 0, 0, 0, zone)}).Draw(r, "from")
		k := &talk{t: t, w: w, now: day.Add(time.Duration(rapid.IntRange(0, 24*60).Draw(r, "minute")) * time.Minute)}
		k.joins("en")
		k.th.Zone = name
		yes := map[int]bool{}
		for id := 1; id <= 2; id++ {
			at := clock.At(day.AddDate(0, 0, rapid.IntRange(1, 9).Draw(r, "ahead")), clock.Wall(rapid.IntRange(0, 24*60-1).Draw(r, "at")), zone)
			kind := rapid.SampledFrom([]dates.Kind{dates.Court, dates.Visit, dates.Meeting, dates.Talk, dates.Other}).Draw(r, "kind")
			yes[id] = rapid.Bool().Draw(r, "seven") && (kind == dates.Court || kind == dates.Visit || kind == dates.Other)
			k.th.Dates = append(k.th.Dates, bot.Date{ID: id, Kind: kind, At: at.Unix(), Seven: yes[id], Told: k.now.Unix()})
		}
		k.keeps()
		word := rapid.SampledFrom([]string{"thanks", "can someone go with me", "PAUSE 2"}).Draw(r, "word")
		k.writes(word)
		for end := day.AddDate(0, 0, 12); !k.planned().IsZero() && k.planned().Before(end); {
			late := rapid.SampledFrom([]time.Duration{0, 0, 0, time.Minute, 3 * time.Hour}).Draw(r, "late")
			k.now = k.planned().Add(late)
			k.happens(bot.Event{})
			for _, l := range k.last.Lines {
				if late == 0 && word != "PAUSE 2" && strings.HasPrefix(l.ID, "date not said") {
					r.Fatalf("%s at %s", l.ID, k.now.In(zone))
				}
			}
			for _, e := range k.last.Add {
				if e.Role != bot.RoleAsked {
					continue
				}
				of, at := 0, clock.WallOf(k.now, zone)
				if k.th.Dating != nil {
					of = k.th.Dating.Of
				}
				if at < 7*60 || at < 8*60 && !(yes[of] && e.ID == "date-day") {
					r.Fatalf("%s at %s, of a date with yes %v", e.ID, at, yes[of])
				}
			}
		}
	})
}

func TestWhatAHearingGets(t *testing.T) {
	k := dated(t, bot.Date{Kind: dates.Court, At: time.Date(2026, 3, 18, 9, 0, 0, 0, world(t).Program.Zone).Unix(), Seven: true})
	want := []string{"03-11 12:00 date-7d", "03-17 18:00 date-1d", "03-18 07:00 date-day", "03-18 12:00 court-how"}
	if got := k.reminded(k.now.AddDate(0, 0, 30)); !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	if len(k.th.Dates) != 0 || k.th.Dating != nil {
		t.Errorf("it is over and still kept: %d", len(k.th.Dates))
	}
}

// A reminder that may not leave is not lost in silence: the person is on their coach's list.
func TestAReminderThatMayNotLeaveIsToldToAHuman(t *testing.T) {
	for name, happens := range map[string]func(*talk){
		"paused":   func(k *talk) { k.writes("PAUSE 30") },
		"on guard": func(k *talk) { k.writes("my boyfriend checks my phone") },
		"under 18": func(k *talk) { k.th.Minor = true; k.keeps(); k.writes("hello there") },
	} {
		k := dated(t, bot.Date{Kind: dates.Court, At: time.Date(2026, 3, 18, 9, 0, 0, 0, world(t).Program.Zone).Unix()})
		happens(k)
		got := k.reminded(time.Unix(k.th.Dates[0].At, 0))
		on := slices.ContainsFunc(k.th.Signals, func(s bot.Signal) bool { return s.Kind == bot.SignalDate })
		if len(got) > 0 || !on {
			t.Errorf("%s: reminded %q, on the list %v", name, got, on)
		}
	}
}

// Nobody who wants no texts is reminded, and nobody hears of it.
func TestNoReminderAfterStop(t *testing.T) {
	k := dated(t, bot.Date{Kind: dates.Court, At: time.Date(2026, 3, 18, 9, 0, 0, 0, world(t).Program.Zone).Unix()})
	k.writes("STOP")
	if got := k.reminded(k.now.AddDate(0, 0, 30)); len(got) > 0 {
		t.Errorf("reminded %q", got)
	}
}

// While a human is looked for or has the thread, the program reminds of nothing: whoever
// takes it reads the date in the brief, and hears of it when it is time.
func TestAHearingInAHandoffIsTheCoachs(t *testing.T) {
	at := time.Date(2026, 3, 4, 9, 0, 0, 0, world(t).Program.Zone)
	k := dated(t, bot.Date{Kind: dates.Court, At: at.Unix()})
	k.writes("i want to die")
	if got := k.reminded(at.Add(-14 * time.Hour)); len(got) > 0 { // past the evening before
		t.Errorf("while a coach is looked for: %q", got)
	}
	k.coach(bot.TellClaim, "")
	told := func(kind bot.TellKind) *bot.Tell {
		for _, e := range k.last.Add {
			if e.Tell != nil && e.Tell.Kind == kind {
				return e.Tell
			}
		}
		return nil
	}
	if won := told(bot.TellWon); won == nil || won.Brief.Date == nil || won.Brief.Date.At != at.Unix() {
		t.Error("the brief does not name it")
	}
	var due *bot.Tell
	for due == nil && k.planned().Before(at) {
		k.next()
		due = told(bot.TellDate)
	}
	if due == nil || due.Date.At != at.Unix() || clock.WallOf(k.now, k.w.Program.Zone) != 8*60 {
		t.Errorf("who holds the thread does not hear of it at 8 am: %v", k.now)
	}
}

// After an outage nothing is said that is of no use any more, and of two that are due the last.
func TestAReminderIsNeverLateBeyondItsUse(t *testing.T) {
	at := time.Date(2026, 3, 18, 9, 0, 0, 0, world(t).Program.Zone)
	for wakes, want := range map[string]string{"2026-03-17 18:40": "date-1d", "2026-03-17 21:30": "", "2026-03-18 08:20": "date-day", "2026-03-18 09:10": ""} {
		k := dated(t, bot.Date{Kind: dates.Court, At: at.Unix()})
		k.now = clock.Local(wakes).First(k.w.Program.Zone)
		k.happens(bot.Event{})
		var got string
		for _, e := range k.last.Add {
			if e.Role == bot.RoleAsked {
				got += e.ID
				if e.Until > at.Unix() {
					t.Errorf("%s: %s may leave after the hearing", wakes, e.ID)
				}
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", wakes, got, want)
		}
	}
}

func TestNoMoreThanTwelveDatesAreKept(t *testing.T) {
	k := dated(t, bot.Date{Kind: dates.Visit, At: time.Date(2026, 3, 18, 9, 0, 0, 0, world(t).Program.Zone).Unix()})
	for len(k.th.Dates) < 12 {
		k.th.Dates = append(k.th.Dates, bot.Date{ID: len(k.th.Dates) + 1, Kind: dates.Visit, At: k.th.Dates[0].At + int64(len(k.th.Dates)), Told: k.now.Unix()})
	}
	k.keeps()
	k.writes("court mar 19 10am")
	k.now = k.now.Add(time.Minute)
	k.writes("1")
	if len(k.th.Dates) != 12 || !slices.Contains(k.said(), "date-full") {
		t.Errorf("%d dates, said %q", len(k.th.Dates), k.said())
	}
}

// No date counts before it was read back and said to be right.
func TestADateCountsOnlyWhenItWasReadBack(t *testing.T) {
	for answer, want := range map[string]int{"1": 1, "yes": 1, "si": 1, "2": 0, "no": 0, "x": 0, "what do i bring": 0, "mar 20": 0, "": 0} {
		k := alone(t)
		k.joins("en")
		k.writes("court mar 19 10am")
		if !slices.Contains(k.said(), "date-right") {
			t.Fatalf("read back: %q", k.said())
		}
		k.passes(time.Minute)
		if answer != "" {
			k.writes(answer)
		}
		k.passes(24 * time.Hour)
		if len(k.th.Dates) != want {
			t.Errorf("%q: %d dates", answer, len(k.th.Dates))
		}
		unsaid := slices.ContainsFunc(k.th.Signals, func(s bot.Signal) bool { return s.Kind == bot.SignalDate })
		if silent := answer == "" || answer == "mar 20" || answer == "2" || answer == "no" || answer == "what do i bring"; unsaid != silent {
			t.Errorf("%q: told to a coach: %v", answer, unsaid)
		}
	}
}

// Nobody waits for a call that no coach has said yes to: they are told in its place, and
// the coach hears that it is off.
func TestATalkThatNoCoachHasSaidYesToIsTakenBackInTime(t *testing.T) {
	at := time.Date(2026, 3, 5, 17, 0, 0, 0, world(t).Program.Zone)
	for said, want := range map[string][]string{
		"":       {"03-04 18:00 talk-no"},
		"can":    {"03-04 18:00 talk-eve", "03-05 15:00 talk-soon"},
		"cannot": {"03-02 18:11 talk-no"},
	} {
		k := alone(t)
		k.w.Program.Rhythm.Entries = nil
		k.joins("en")
		k.writes("talk thu 5pm")
		k.now = k.now.Add(time.Minute)
		k.writes("1")
		if len(k.th.Dates) != 1 || !slices.ContainsFunc(k.last.Add, func(e bot.Effect) bool { return e.Tell != nil && e.Tell.Kind == bot.TellTalkDate }) {
			t.Fatal("no coach is asked")
		}
		var got []string
		if said != "" {
			k.happens(bot.Event{Op: "talk", Told: &bot.Tell{Kind: bot.TellTalked, Thread: "t1", Coach: "dana", Count: k.th.Dates[0].ID, By: at.Unix(), Reason: said}})
			for _, e := range k.last.Add {
				if e.Role == bot.RoleAsked {
					got = append(got, k.now.In(k.w.Program.Zone).Format("01-02 15:04 ")+e.ID)
				}
			}
		}
		got = append(got, k.reminded(at)...)
		if !slices.Equal(got, want) {
			t.Errorf("said %q: %q, want %q", said, got, want)
		}
	}
}

func TestTheWordStandsBeforeDatesToo(t *testing.T) {
	for _, words := range []string{"DATES", "citas", "court is cancelled", "court moved to mar 20 10am", "when is court", "cancel friday", "court mar 18?"} {
		k := dated(t, bot.Date{Kind: dates.Court, At: time.Date(2026, 3, 18, 9, 0, 0, 0, world(t).Program.Zone).Unix(), Place: "Brockton"})
		k.th.Word = "blue heron"
		k.keeps()
		if k.writes(words); !slices.Equal(k.said(), []string{"lock"}) {
			t.Errorf("%q: said %q", words, k.said())
		}
		if k.writes("blue heron"); len(k.said()) == 0 || slices.Contains(k.said(), "lock") {
			t.Errorf("%q and the word: said %q", words, k.said())
		}
	}
}

func TestAPauseSaysThatRemindersPauseToo(t *testing.T) {
	k := dated(t, bot.Date{Kind: dates.Court, At: time.Date(2026, 3, 18, 9, 0, 0, 0, world(t).Program.Zone).Unix()})
	if k.writes("PAUSE 30"); !slices.Equal(k.said(), []string{"pause-dates"}) {
		t.Errorf("said %q", k.said())
	}
}

// The dates after those just told stand behind the person's own word like the first ones.
func TestMoreDatesStandBehindTheWordToo(t *testing.T) {
	k := dated(t, bot.Date{Kind: dates.Court, At: time.Date(2026, 3, 18, 9, 0, 0, 0, world(t).Program.Zone).Unix()})
	for id := 2; id < 6; id++ {
		d := k.th.Dates[0]
		d.ID, d.At = id, d.At+int64(id)*24*3600
		k.th.Dates = append(k.th.Dates, d)
	}
	k.keeps()
	k.writes("DATES")
	k.writes("more")
	if got := k.bodies(); !strings.Contains(got, "4 Court") || !strings.Contains(got, "5 Court") {
		t.Fatalf("more dates: %q", got)
	}
	k.th.Word = "blue"
	k.keeps()
	if k.writes("more"); !slices.Equal(k.said(), []string{"lock"}) {
		t.Errorf("past their word: %q", k.bodies())
	}
}

// A place for a visit was told: only a day is taken for one, and nothing else that may be
// an answer to it.
func TestOnlyADayIsTakenForAVisit(t *testing.T) {
	for words, want := range map[string]string{
		"tuesday 2pm": "date-right", "visit april 3 10am": "date-right", "they gave me march 20 at 2pm, its far": "date-right", "friday": "date-no-time", "march 9": "date-no-time",
		"1": "res-kept", "not yet": "kept", "they are closed on monday": "kept", "they open at 5": "kept", "the line is busy": "kept",
	} {
		k := alone(t)
		k.joins("en")
		k.writes("doctor")
		k.writes("2")
		k.writes(words)
		if !slices.Contains(k.said(), want) {
			t.Errorf("%q: %q, want %s", words, k.bodies(), want)
		}
	}
}
