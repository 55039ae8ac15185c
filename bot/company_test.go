package bot_test

import (
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/flows/resource"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/meetings"
)

// wants is a talk with somebody who wants company to court in ten days, asked for at an
// hour of a Monday.
func wants(t *testing.T, at string, own ...string) *talk {
	k := alone(t)
	k.joins("en")
	if len(own) > 0 {
		k.happens(bot.Event{Told: &bot.Tell{Kind: bot.TellOwn, Own: own}})
	}
	k.lives(7, "x")
	w, err := clock.ParseWall(at)
	if err != nil {
		t.Fatal(err)
	}
	k.now = clock.NextAt(k.now, w, k.w.Program.Zone)
	k.writes("court april 2 2pm")
	k.writes("1")
	k.writes("can someone go with me")
	return k
}

// company lists what this decision tells coaches of going along, as "dana ask".
func (k *talk) company() (out []string) {
	for _, e := range k.last.Add {
		for _, c := range []string{"dana", "luis"} {
			if e.Tell != nil && e.Tell.Kind == bot.TellCompany && e.Conv == bot.DeskID(c) {
				out = append(out, c+" "+e.Tell.Reason)
			}
		}
	}
	slices.Sort(out)
	return out
}

func (k *talk) date() *bot.DateBrief {
	d := k.th.Dates[0]
	return &bot.DateBrief{ID: d.ID, Kind: d.Kind, At: d.At}
}

// goes is what a coach answers: "accept", or "" for can't.
func (k *talk) goes(coach, answer string, date *bot.DateBrief) {
	k.happens(bot.Event{Op: coach + answer, Told: &bot.Tell{Kind: bot.TellGoing, From: bot.DeskID(coach), Coach: coach, Reason: answer, Date: date}})
}

func (k *talk) told(t *testing.T, what string, want ...string) {
	t.Helper()
	if got := k.company(); !slices.Equal(got, want) {
		t.Errorf("%s: coaches are told %q, want %q", what, got, want)
	}
}

func TestOneCoachGoesAlongAndTheOthersHearIt(t *testing.T) {
	k := wants(t, "12:00")
	k.told(t, "a wish", "dana ask", "luis ask")
	k.goes("luis", "accept", k.date())
	k.told(t, "the first yes", "dana nobody", "luis accept")
	if got := k.said(); !slices.Equal(got, []string{"with-yes"}) || !strings.Contains(k.bodies(), "Luis goes with you") {
		t.Errorf("the person hears %q", k.bodies())
	}
	k.goes("dana", "accept", k.date())
	k.told(t, "the second yes", "dana nobody")
	if k.th.Dates[0].Company.Coach != "luis" {
		t.Error("the second yes has taken the place of the first")
	}
	k.goes("luis", "accept", k.date())
	if k.told(t, "the same yes again", "luis accept"); len(k.said()) > 0 {
		t.Errorf("told twice: %q", k.said())
	}
}

func TestTheOwnCoachIsAskedToGoAlongFirst(t *testing.T) {
	k := wants(t, "12:00", "luis", "dana")
	k.told(t, "a wish", "luis ask")
	for wide := time.Unix(k.th.Dates[0].Company.Wide, 0); k.now.Before(wide); {
		k.next()
	}
	k.told(t, "an hour later", "dana ask")

	k = wants(t, "12:00", "luis", "dana")
	k.goes("luis", "", k.date())
	k.told(t, "the own coach can't", "dana ask")
	k.goes("dana", "", k.date())
	if got := k.said(); !slices.Equal(got, []string{"with-no-ride"}) {
		t.Errorf("nobody is left, and the person hears %q", got)
	}
}

// They hear by the time they were told, by day, and before the date.
func TestThePersonHearsInTimeWhateverTheHourOfTheWish(t *testing.T) {
	for _, at := range []string{"00:10", "05:00", "08:59", "09:00", "12:00", "19:30", "20:31", "23:50"} {
		k := wants(t, at)
		by := time.Unix(k.th.Dates[0].Company.By, 0)
		if w := clock.WallOf(by, k.w.Program.Zone); w < k.w.Program.Quiet.From || w > k.w.Program.Quiet.To || by.Sub(k.now) > 23*time.Hour {
			t.Errorf("asked at %s they hear by %s", at, by.In(k.w.Program.Zone))
		}
		for _, e := range k.last.Add {
			if e.Tell == nil || e.Tell.Kind != bot.TellCompany {
				continue
			}
			if w := clock.WallOf(time.Unix(e.Tell.Start, 0), k.w.Program.Zone); w < k.w.Program.Quiet.From || w > k.w.Program.Quiet.To || e.Tell.Start >= e.Tell.By {
				t.Errorf("asked at %s a coach is asked at %s", at, w)
			}
		}
		owed := func() (out []bot.Ending) {
			for _, p := range k.th.Promises {
				if p.What == bot.WhoGoes && p.By == by.Unix() {
					out = append(out, p.End)
				}
			}
			return out
		}
		if got := owed(); !slices.Equal(got, []bot.Ending{""}) {
			t.Errorf("asked at %s, nothing of it is promised: %q", at, got)
		}
		for k.now.Before(by) {
			k.next()
		}
		if got := owed(); !slices.Equal(got, []bot.Ending{bot.Kept}) {
			t.Errorf("asked at %s, the promise is %q", at, got)
		}
		if got := k.said(); !slices.Contains(got, "with-no-ride") || k.now.Sub(by) > time.Minute {
			t.Errorf("asked at %s, with nobody free, they hear %q at %s, not by %s", at, got, k.now, by)
		}
	}
}

// Each of two wishes at once has a time of its own, and is kept by its own text alone.
func TestOfTwoDatesThePersonHearsOfEachInItsTime(t *testing.T) {
	k := wants(t, "12:00")
	first := *k.date()
	k.now = k.now.Add(time.Hour)
	k.writes("x")
	k.writes("visit april 9 2pm")
	k.writes("1")
	k.writes("can someone go with me to the visit")
	k.told(t, "another wish", "dana ask", "luis ask")
	second := bot.DateBrief{ID: k.th.Dates[1].ID, Kind: k.th.Dates[1].Kind, At: k.th.Dates[1].At}
	ends := func() map[int]bot.Ending {
		out := map[int]bot.Ending{}
		for _, p := range k.th.Promises {
			if p.What == bot.WhoGoes {
				out[p.Date] = p.End
			}
		}
		return out
	}
	by := map[int]int64{}
	for _, d := range k.th.Dates {
		by[d.ID] = d.Company.By
	}
	if want := map[int]bot.Ending{first.ID: "", second.ID: ""}; !maps.Equal(ends(), want) || by[first.ID] == by[second.ID] {
		t.Fatalf("promised: %v, by %v", ends(), by)
	}
	k.goes("dana", "accept", &second)
	if want := map[int]bot.Ending{first.ID: "", second.ID: bot.Kept}; !slices.Equal(k.said(), []string{"with-yes"}) || !maps.Equal(ends(), want) {
		t.Errorf("after a yes to the second: said %q, promises %v", k.said(), ends())
	}
	for k.planned().Unix() <= by[first.ID] {
		k.next()
		if slices.Contains(k.said(), "with-no-ride") {
			break
		}
	}
	if want := map[int]bot.Ending{first.ID: bot.Kept, second.ID: bot.Kept}; k.now.Unix() > by[first.ID] || !slices.Contains(k.said(), "with-no-ride") || !maps.Equal(ends(), want) {
		t.Errorf("nobody for the first: said %q at %s, promises %v", k.said(), k.now, ends())
	}
}

// What comes of two at one moment is told one after the other, so that the answer to the
// one is not taken for the other's.
func TestWhatComesOfTwoDatesAtOnceIsToldInTurn(t *testing.T) {
	k := wants(t, "12:00")
	k.writes("visit april 9 2pm")
	k.writes("1")
	k.writes("can someone go with me to the visit")
	for _, d := range k.th.Dates {
		k.goes("dana", "accept", &bot.DateBrief{ID: d.ID, Kind: d.Kind, At: d.At})
	}
	if got := k.said(); len(got) > 0 {
		t.Fatalf("told over an open question: %q", got)
	}
	k.writes("at the door")
	if got := k.bodies(); !strings.Contains(got, "Kept, and Dana reads it") || !strings.Contains(got, "Dana goes with you: Visit") {
		t.Errorf("after the answer: %q", got)
	}
	k.writes("by the stairs")
	for _, d := range k.th.Dates {
		if d.Company.State != bot.CompanyReady {
			t.Errorf("%s: %s", d.Kind, d.Company.State)
		}
	}
}

// A wish is for the date that its words name, or for a new one.
func TestCompanyIsWantedToTheDateThatTheWordsName(t *testing.T) {
	k := wants(t, "12:00")
	k.writes("go with me to court april 2")
	if got := k.said(); !slices.Equal(got, []string{"with-ask"}) {
		t.Errorf("asked again for the same: %q", got)
	}
	k.told(t, "asked again for the same")
	k.writes("can someone go with me to court april 20 2pm")
	if got := k.bodies(); !strings.Contains(got, "Mon Apr 20") {
		t.Errorf("another day: %q", got)
	}
}

func TestAReminderThatIsPutOffKeepsNobodyFromHearingInTime(t *testing.T) {
	k := wants(t, "12:00")
	by := k.th.Dates[0].Company.By
	k.th.Dates[0].Wait = by + 600
	k.keeps()
	k.writes("x")
	for k.planned().Unix() <= by {
		k.next()
	}
	if k.th.Dates[0].Company.State != bot.CompanyNobody {
		t.Errorf("by the time they were told: %s", k.th.Dates[0].Company.State)
	}
}

// Who said yes and can't, or is not on the roster any more, is named in no later text.
func TestNobodyIsNamedWhoDoesNotGo(t *testing.T) {
	for what, change := range map[string]func(k *talk){
		"can't": func(k *talk) { k.goes("luis", "", k.date()) },
		"is off the roster": func(k *talk) {
			k.w.Roster.Coaches = slices.DeleteFunc(slices.Clone(k.w.Roster.Coaches), func(c handoff.Coach) bool { return c.ID == "luis" })
		},
	} {
		k := wants(t, "12:00")
		k.goes("luis", "accept", k.date())
		change(k)
		named := false
		for at := time.Unix(k.th.Dates[0].At, 0); k.planned().Before(at); {
			k.next()
			named = named || strings.Contains(k.bodies(), "Luis is with you") || strings.Contains(k.bodies(), "Luis goes")
		}
		if k.th.Dates[0].Company.Coach == "luis" {
			t.Errorf("%s, and still is who goes", what)
		}
		if named {
			t.Errorf("%s, and is named", what)
		}
	}
}

func TestADateThatIsOffTellsWhoWasToGo(t *testing.T) {
	k := wants(t, "12:00")
	k.goes("luis", "accept", k.date())
	k.writes("x")
	k.writes("court is cancelled")
	k.writes("1")
	k.told(t, "the date is off", "luis off")
	if len(k.th.Dates) > 0 {
		t.Error("the date is still kept")
	}
}

func TestAYesToATimeThatHasMovedIsNone(t *testing.T) {
	k := wants(t, "12:00")
	old := k.date()
	k.writes("court is moved to april 3 2pm")
	k.writes("1")
	k.told(t, "it has moved", "dana ask", "dana nobody", "luis ask", "luis nobody")
	k.goes("dana", "accept", old)
	if k.told(t, "a yes to the old time", "dana nobody"); k.th.Dates[0].Company.State != bot.CompanyAsked {
		t.Errorf("it is taken for one to the new time: %s", k.th.Dates[0].Company.State)
	}
}

// Nothing of it is said while a coach has the thread, and it is not lost by that.
func TestWhatCameOfItWaitsWhileACoachHasTheThread(t *testing.T) {
	k := wants(t, "12:00")
	k.writes("COACH")
	k.coach(bot.TellClaim, "")
	k.goes("luis", "accept", k.date())
	if got := k.said(); len(got) > 0 {
		t.Errorf("said while a coach has the thread: %q", got)
	}
	k.coach(bot.TellSay, "hi")
	k.coach(bot.TellDone, "ok")
	for range 3 {
		if slices.Contains(k.said(), "with-yes") {
			return
		}
		k.next()
	}
	t.Error("nobody said who goes along")
}

// Their own part stands in what reminds them, said to whoever goes; not where somebody
// else may read it.
func TestTheOwnPartIsSaidBackOnlyWhereNobodyElseReadsIt(t *testing.T) {
	for name, c := range map[string]struct {
		change func(k *talk)
		want   bool
	}{
		"theirs alone":         {func(*talk) {}, true},
		"a discreet programme": {func(k *talk) { k.w.Program.Discreet = true }, false},
		"behind a word":        {func(k *talk) { k.th.Word = "blue" }, false},
		"who goes has changed": {func(k *talk) {
			k.goes("luis", "", k.date())
			k.goes("dana", "accept", k.date())
		}, false},
	} {
		k := wants(t, "12:00")
		k.w.Program.Discreet = false
		k.goes("luis", "accept", k.date())
		k.writes("the door at 1:40")
		c.change(k)
		k.keeps()
		reminded, said := false, false
		for at := time.Unix(k.th.Dates[0].At, 0); k.planned().Before(at); {
			k.next()
			reminded = reminded || strings.Contains(k.bodies(), "You don't go alone")
			said = said || strings.Contains(k.bodies(), `"the door at 1:40"`)
		}
		if !reminded || said != c.want {
			t.Errorf("%s: reminded %v, said %v", name, reminded, said)
		}
	}
}

// A coach said yes to one day and hour of a saved meeting, and to no other.
func TestAYesIsForOneMeetingOfASavedOne(t *testing.T) {
	for what, list := range map[string]func(k *talk) []meetings.Meeting{
		"a week later": func(*talk) []meetings.Meeting { return []meetings.Meeting{tuesday} },
		"it has moved": func(*talk) []meetings.Meeting {
			moved := tuesday
			moved.Day = 4
			return []meetings.Meeting{moved}
		},
	} {
		k := saves(t, "en")
		k.writes("can someone go with me")
		k.goes("luis", "accept", k.date())
		k.writes("x")
		old, asked := k.th.Dates[0].At, false
		k.lists(list(k)...)
		for k.th.Dates[0].At == old {
			k.next()
			asked = asked || slices.Contains(k.company(), "luis ask")
		}
		if c := k.th.Dates[0].Company; c != nil && c.Coach == "luis" && c.State != bot.CompanyAsked {
			t.Errorf("%s, and luis goes still", what)
		}
		if moved := what == "it has moved"; asked != moved || moved && !strings.Contains(k.bodies(), "asking anew") {
			t.Errorf("%s: asked anew %v, said %q", what, asked, k.bodies())
		}
	}
}

// Nobody is free: the text itself names a way, of what there is.
func TestWhereNobodyGoesAWayIsNamed(t *testing.T) {
	zoom := meetings.Meeting{Key: "net", Kind: "na", Name: "Net", Day: 2, Time: 20 * 60, Zone: "America/New_York", Net: true, URL: "https://zoom.us/j/1"}
	inSpanish, nextDay, nowhere := zoom, zoom, zoom
	inSpanish.Langs, nextDay.Day, nowhere.Zone = []string{"es"}, 3, ""
	for name, c := range map[string]struct {
		online []meetings.Meeting
		rides  bool
		want   string
	}{
		"online":                {[]meetings.Meeting{zoom}, true, "one online: Tue 8pm"},
		"in another language":   {[]meetings.Meeting{inSpanish}, true, "A ride: Bus"},
		"on another day":        {[]meetings.Meeting{nextDay}, true, "A ride: Bus"},
		"by nobody knows which": {[]meetings.Meeting{nowhere}, true, "A ride: Bus"},
		"none":                  {nil, true, "A ride: Bus"},
		"none, and no ride":     {nil, false, "free for Tue Mar 3, I'm sorry. 1 Talk"},
	} {
		k := saves(t, "en")
		k.lists(append(c.online, tuesday)...)
		k.w.Resources = nil
		if c.rides {
			var err error
			if k.w.Resources, err = resource.Parse("r", []byte(`[{kind: transit, name: Bus, phone: "617-555-0121", owner: x, verify_by: "2027-02-28"}]`)); err != nil {
				t.Fatal(err)
			}
		}
		k.writes("can someone go with me")
		k.goes("luis", "", k.date())
		k.goes("dana", "", k.date())
		for k.bodies() == "" { // a question was put just now: it has some minutes
			k.next()
		}
		if got := k.bodies(); !strings.Contains(got, c.want) {
			t.Errorf("%s: %q", name, got)
		}
	}
}

// A list of meetings that is open lends its names to no reminder.
func TestAReminderBesideAnOpenListNamesTheDate(t *testing.T) {
	k := saves(t, "en")
	k.w.Program.Discreet = false
	k.writes("visit march 4 11am at brockton")
	k.writes("1")
	k.writes("x")
	k.passes(clock.NextAt(k.now, 17*60+55, k.w.Program.Zone).Sub(k.now))
	k.writes("MEET")
	said := ""
	for k.planned().Before(time.Unix(k.th.Dates[0].At, 0)) {
		k.next()
		if slices.Contains(k.said(), "date-1d") {
			said = k.bodies()
		}
	}
	if !strings.Contains(said, "Visit, brockton") {
		t.Errorf("the reminder says %q", said)
	}
}
