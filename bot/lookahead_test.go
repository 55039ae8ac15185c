package bot_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/phone"
)

// rotaWorld is a live line with dana on in the evenings, luis behind her, who writes
// Spanish, a supervisor and a desk outside.
func rotaWorld(t *testing.T) *bot.World {
	t.Helper()
	w := *world(t)
	p := *w.Program
	w.Program, w.Version, w.Stand = &p, 1, bot.Stand{Live: true}
	zone, err := time.LoadLocation("America/New_York")
	if err != nil {
		t.Fatal(err)
	}
	p.Zone = zone
	coach := func(id string, n phone.Number, roles ...handoff.Role) handoff.Coach {
		return handoff.Coach{ID: id, Name: id, Phone: n, Langs: []string{"en", "es"}, Roles: roles, Verified: true}
	}
	w.Roster = handoff.Roster{Coaches: []handoff.Coach{
		coach("dana", "+16175550121"), coach("luis", "+16175550122"), coach("ana", "+16175550123"),
		coach("ruth", "+16175550124", handoff.Supervisor), coach("desk", "+16175550126", handoff.LastResort),
	}}
	every := []time.Weekday{0, 1, 2, 3, 4, 5, 6}
	p.Week = handoff.Week{Zone: zone, Shifts: []handoff.Shift{{Days: every, From: 17 * 60, To: 23 * 60, Coaches: []string{"dana"}, Backup: []string{"luis"}}}}
	return &w
}

func onDay(w *bot.World, local string) time.Time { return clock.Local(local).First(w.Program.Zone) }

// said lists whom a look tells what.
func saidBy(o bot.Outlook) string {
	var out []string
	for _, w := range o.Words {
		what := string(w.Tell.Kind)
		if w.Tell.Reason != "" {
			what = w.Tell.Reason
		}
		out = append(out, w.Coach+" "+what)
	}
	return strings.Join(out, ", ")
}

// seen is the state after a look at a moment in which nothing was amiss.
func seen(w *bot.World, at time.Time) bot.Looked {
	return bot.Looked{To: at.Unix(), Day: at.In(w.Program.Zone).Format(time.DateOnly), Version: w.Version, Seen: at.Unix()}
}

func without(w *bot.World, from, to clock.Local, out string) {
	w.Roster = w.Roster.Changed(w.Program.Week, handoff.Change{From: from, To: to, Out: out})
	w.Version++
}

// What failed elsewhere: "nobody on call" was a warning about the past. Here it is told
// by text before it happens: each morning, at the change that makes it so, and when it
// begins; and once, not at every look.
func TestLesson14AnEmptyShiftIsToldBeforeItHappens(t *testing.T) {
	w := rotaWorld(t)
	noon := onDay(w, "2026-03-03 12:00")
	if got := saidBy(w.LookAhead(seen(w, noon.Add(-time.Minute)), noon)); got != "" {
		t.Errorf("nothing is amiss, and it says %s", got)
	}
	last := seen(w, noon)
	without(w, "2026-03-05 00:00", "2026-03-06 00:00", "dana")
	change := w.LookAhead(last, noon.Add(time.Minute))
	if got := saidBy(change); got != "ruth c-holes" {
		t.Errorf("at the change: %q", got)
	}
	if tell := change.Words[0].Tell; tell.Count != 1 || tell.Start != onDay(w, "2026-03-05 17:00").Unix() || tell.End != onDay(w, "2026-03-05 23:00").Unix() || tell.Name != "" || tell.Words != "" {
		t.Errorf("tells %d of %d to %d", tell.Count, tell.Start, tell.End)
	}
	if got := saidBy(w.LookAhead(change.Looked, noon.Add(2*time.Minute))); got != "" {
		t.Errorf("a minute later again: %q", got)
	}
	morning := onDay(w, "2026-03-04 09:00")
	day := w.LookAhead(change.Looked, morning)
	if got := saidBy(day); got != "ruth c-holes" {
		t.Errorf("next morning: %q", got)
	}
	if got := saidBy(w.LookAhead(day.Looked, morning.Add(time.Minute))); got != "" {
		t.Errorf("and a minute later: %q", got)
	}
	mended := *w
	mended.Roster = mended.Roster.Changed(w.Program.Week, handoff.Change{From: "2026-03-05 17:00", To: "2026-03-05 23:00", In: "ana"})
	mended.Roster.Coaches = slices.Clone(w.Roster.Coaches)
	mended.Roster.Coaches[2].Langs = []string{"en"}
	mended.Version++
	if got := saidBy(mended.LookAhead(change.Looked, noon.Add(2*time.Minute))); got != "" {
		t.Errorf("somebody who writes no Spanish takes the empty shift: %q", got)
	}
	late := onDay(w, "2026-03-04 23:00")
	for name, last := range map[string]bot.Looked{"late at night": change.Looked, "when a line starts": {}} {
		if got := saidBy(w.LookAhead(last, late)); got != "" {
			t.Errorf("%s: %q", name, got)
		}
	}
	begins := w.LookAhead(seen(w, onDay(w, "2026-03-05 16:59")), onDay(w, "2026-03-05 17:00"))
	if got := saidBy(begins); !strings.Contains(got, "ruth c-hole-now") {
		t.Errorf("when it begins: %q", got)
	}
}

// A hole that comes into view because the week moves on is for the morning: only a
// change that tears one is news at once.
func TestAHoleThatComesIntoViewWaitsForTheMorning(t *testing.T) {
	w := rotaWorld(t)
	w.Program.Week.Shifts[0].Days = []time.Weekday{1, 2, 3, 4, 5, 6}
	sunday := w.LookAhead(bot.Looked{}, onDay(w, "2026-03-08 09:01"))
	w.Version++ // somebody has changed something else
	if got := saidBy(w.LookAhead(sunday.Looked, onDay(w, "2026-03-08 18:00"))); strings.Contains(got, "c-holes") {
		t.Errorf("next Sunday is told on this one: %q", got)
	}
}

// Weekends and evenings first; a shift of unverified phones or of trainees alone counts
// as none, and so does one in which nobody writes Spanish for who writes Spanish.
func TestWhatTheLookAheadSees(t *testing.T) {
	morning := "2026-03-03 09:00" // a Tuesday
	for name, tt := range map[string]struct {
		spoil func(*bot.World)
		says  string
		count int
	}{
		"nothing":             {func(*bot.World) {}, "", 0},
		"a phone not proved":  {func(w *bot.World) { w.Roster.Coaches[0].Verified = false }, "ruth c-holes", 7},
		"a phone that is off": {func(w *bot.World) { w.Roster.Coaches[0].Stopped = true }, "ruth c-holes", 7},
		"a coach away":        {func(w *bot.World) { w.Roster.Coaches[0].Away = true }, "ruth c-holes", 7},
		"a trainee alone":     {func(w *bot.World) { w.Roster.Coaches[0].Trainee = true }, "ruth c-holes", 7},
		"no Spanish":          {func(w *bot.World) { w.Roster.Coaches[0].Langs = []string{"en"} }, "ruth c-holes-es", 7},
		"a trainee's Spanish": {func(w *bot.World) {
			w.Roster.Coaches[0].Langs, w.Roster.Coaches[2].Trainee = []string{"en"}, true
			w.Program.Week.Shifts[0].Coaches = []string{"dana", "ana"}
		}, "ruth c-holes-es", 7},
		"who left the roster":   {func(w *bot.World) { w.Program.Week.Shifts[0].Coaches = []string{"gone"} }, "ruth c-holes", 7},
		"no shift on Sundays":   {func(w *bot.World) { w.Program.Week.Shifts[0].Days = []time.Weekday{1, 2, 3, 4, 5, 6} }, "ruth c-holes", 1},
		"no desk outside":       {func(w *bot.World) { w.Roster.Coaches = w.Roster.Coaches[:4] }, "ruth c-outside", 0},
		"a desk that is on too": {func(w *bot.World) { w.Program.Week.Shifts[0].Coaches = []string{"dana", "desk"} }, "ruth c-outside", 0},
		"in rehearsal":          {func(w *bot.World) { w.Stand.Live = false; w.Roster.Coaches[0].Away = true }, "", 0},
	} {
		w := rotaWorld(t)
		tt.spoil(w)
		now := onDay(w, morning)
		o := w.LookAhead(seen(w, now.Add(-24*time.Hour)), now)
		if got := saidBy(o); got != tt.says {
			t.Errorf("%s: says %q, want %q", name, got, tt.says)
		}
		if tt.count > 0 && len(o.Words) > 0 && o.Words[0].Tell.Count != tt.count {
			t.Errorf("%s: %d holes, want %d", name, o.Words[0].Tell.Count, tt.count)
		}
	}
	w := rotaWorld(t)
	w.Program.Week.Shifts = []handoff.Shift{{Days: []time.Weekday{3, 6}, From: 9 * 60, To: 12 * 60, Coaches: []string{"gone"}}, w.Program.Week.Shifts[0]}
	if o := w.LookAhead(seen(w, onDay(w, "2026-03-02 09:00")), onDay(w, morning)); o.Words[0].Tell.Start != onDay(w, "2026-03-07 09:00").Unix() {
		t.Errorf("Saturday does not come before Wednesday morning: %v", time.Unix(o.Words[0].Tell.Start, 0))
	}
}

// An operation id is stored in clear: no coach's id stands in it, which may be a name.
func TestNoOperationOfTheRotaNamesACoach(t *testing.T) {
	w := rotaWorld(t)
	without(w, "2026-03-05 00:00", "2026-03-06 00:00", "dana")
	w.Roster = w.Roster.Searching(handoff.Search{From: "2026-03-05 17:00", To: "2026-03-05 23:00", Out: "dana"})
	for _, now := range []string{"2026-03-03 09:00", "2026-03-03 17:00"} {
		at := onDay(w, now)
		words := w.LookAhead(seen(w, at.Add(-time.Hour)), at).Words
		if len(words) == 0 {
			t.Fatalf("%s: nothing is said", now)
		}
		for _, s := range words {
			for _, c := range w.Roster.Coaches {
				if strings.Contains(s.Op, c.ID) {
					t.Errorf("%s names %s", s.Op, c.ID)
				}
			}
		}
	}
}

// Without a supervisor who can be told the lead hears it.
func TestAHoleThatNoSupervisorCanBeToldOfGoesToTheLead(t *testing.T) {
	w := rotaWorld(t)
	w.Roster.Coaches[0].Away, w.Roster.Coaches[3].Stopped = true, true
	if o := w.LookAhead(seen(w, onDay(w, "2026-03-02 09:00")), onDay(w, "2026-03-03 09:00")); len(o.Words) != 0 || !slices.Contains(o.Raise, bot.SickRota) {
		t.Errorf("says %q, raises %v", saidBy(o), o.Raise)
	}
}

// What failed elsewhere: STOP from a coach blocked their pages and nobody knew. The lead
// is told at once, and each morning while the coach stands in a shift; no page waits
// for that phone; START takes it back.
func TestLesson29AStopFromACoachIsAnEmergencyOfTheRoster(t *testing.T) {
	w := rotaWorld(t)
	now := onDay(w, "2026-03-03 18:00")
	d := &bot.Desk{}
	stop := bot.DecideDesk(bot.DeskID("dana"), d, bot.Event{Op: "SM1", Heard: &bot.Heard{From: "+16175550121", To: "+16175550110", Body: "Stop"}}, now, w)
	if stop.Sick != bot.SickStopped {
		t.Errorf("the lead hears %q", stop.Sick)
	}
	if m := marks(stop); !slices.Contains(m, bot.MarkStopped) {
		t.Errorf("the roster hears %v", m)
	}
	w.Roster.Coaches[0].Stopped = true
	if on := (handoff.Plan{Steps: []handoff.Step{{Who: []handoff.Role{handoff.OnShift}}}}).Who(0, w.Roster, w.Week(), handoff.Call{Now: now}); len(on) != 0 {
		t.Error("a page goes to a phone that takes none")
	}
	morning := onDay(w, "2026-03-04 09:00")
	if o := w.LookAhead(seen(w, now), morning); !slices.Contains(o.Raise, bot.SickStopped) {
		t.Errorf("next morning the lead hears %v", o.Raise)
	}
	start := bot.DecideDesk(bot.DeskID("dana"), d, bot.Event{Op: "SM2", Heard: &bot.Heard{From: "+16175550121", To: "+16175550110", Body: "START"}}, now, w)
	if m := marks(start); !slices.Contains(m, bot.MarkStarted) {
		t.Errorf("START: the roster hears %v", m)
	}
}

func marks(d bot.Decision) (out []bot.MarkKind) {
	for _, e := range d.Add {
		if e.Mark != nil {
			out = append(out, e.Mark.Kind)
		}
	}
	return out
}

// A phone silent for longer than the programme allows is asked once a week, and counts
// as none when a week has gone by.
func TestAPhoneProvesItselfAgain(t *testing.T) {
	w := rotaWorld(t)
	w.Program.ProveAgain = 90 * 24 * time.Hour
	proved := onDay(w, "2026-01-01 12:00")
	w.Roster.Coaches[0].Proved = proved.Unix()
	for day, want := range map[int]string{80: "", 91: "dana verify", 98: "dana verify, ruth c-holes"} {
		now := proved.AddDate(0, 0, day)
		if got := saidBy(w.LookAhead(seen(w, now.AddDate(0, 0, -1)), now)); got != want {
			t.Errorf("after %d days: %q, want %q", day, got, want)
		}
	}
	one := w.LookAhead(seen(w, proved), onDay(w, "2026-04-07 10:00")).Words[0]
	two := w.LookAhead(seen(w, proved), onDay(w, "2026-04-08 10:00")).Words[0]
	three := w.LookAhead(seen(w, proved), onDay(w, "2026-04-14 10:00")).Words[0]
	if one.Op != two.Op || one.Op == three.Op {
		t.Errorf("asked as %s, %s, %s", one.Op, two.Op, three.Op)
	}
}

// The beginning of a shift is told once to each who comes on, after a crash too, and
// not any more when an hour has gone by. In the night when clocks skip or repeat the
// hour it is still once.
func TestTheBeginningOfAShiftIsToldOnce(t *testing.T) {
	w := rotaWorld(t)
	for _, day := range []string{"2026-03-03", "2026-03-08", "2026-11-01"} {
		for _, from := range []clock.Wall{17 * 60, 2*60 + 30, 60 + 30} {
			w.Program.Week.Shifts[0].From, w.Program.Week.Shifts[0].To = from, from+4*60
			told, last := []string(nil), seen(w, onDay(w, day+" 00:00").Add(-time.Minute))
			for now := onDay(w, day+" 00:00"); now.In(w.Program.Zone).Format(time.DateOnly) == day; now = now.Add(7 * time.Minute) {
				o := w.LookAhead(last, now)
				for _, s := range o.Words {
					if s.Tell.Kind == bot.TellShift {
						told = append(told, s.Op)
					}
				}
				again := w.LookAhead(last, now.Add(time.Second)) // the process died before it left word
				if last.To > 0 && len(o.Words) > 0 && (len(again.Words) == 0 || again.Words[0].Op != o.Words[0].Op) {
					t.Errorf("%s %s: after a crash it is another word", day, from)
				}
				last = o.Looked
			}
			if len(told) != 1 {
				t.Errorf("%s %s: told %v", day, from, told)
			}
		}
	}
	w.Program.Week.Shifts[0].From, w.Program.Week.Shifts[0].To = 17*60, 23*60
	if got := saidBy(w.LookAhead(seen(w, onDay(w, "2026-03-03 12:00")), onDay(w, "2026-03-03 18:30"))); strings.Contains(got, "shift") {
		t.Errorf("an hour and a half late: %q", got)
	}
}

// Cover goes to who stands behind the shift first, to nobody twice, wakes nobody who
// did not say so, and ends with the supervisor.
func TestCoverIsAskedOneAfterTheOther(t *testing.T) {
	w := rotaWorld(t)
	from, to := clock.Local("2026-03-03 17:00"), clock.Local("2026-03-03 23:00")
	w.Roster = w.Roster.Searching(handoff.Search{From: from, To: to, Out: "dana"})
	now, last := onDay(w, "2026-03-03 17:00"), bot.Looked{}
	last = seen(w, now)
	var asked []string
	for range 5 {
		o := w.LookAhead(last, now)
		if got := saidBy(o); got != "" {
			asked = append(asked, got)
		}
		if o.Asked != nil {
			w.Roster.Searches = o.Asked
		}
		last, now = o.Looked, now.Add(5*time.Minute)
	}
	if got := strings.Join(asked, "; "); got != "luis cover; ana cover; ruth c-uncovered" {
		t.Errorf("asked %q", got)
	}
	night := handoff.Search{From: "2026-03-03 23:00", To: "2026-03-04 03:00", Out: "dana"}
	w.Roster.Searches = []handoff.Search{night}
	w.Roster.Coaches[2].Everyone = true
	if got := saidBy(w.LookAhead(seen(w, onDay(w, "2026-03-03 23:00")), onDay(w, "2026-03-03 23:01"))); got != "ana cover" {
		t.Errorf("at night: %q", got)
	}
	w.Roster.Coaches[1].Zone = "Australia/Sydney" // where it is day
	if got := saidBy(w.LookAhead(seen(w, onDay(w, "2026-03-03 23:00")), onDay(w, "2026-03-03 23:01"))); got != "luis cover" {
		t.Errorf("with somebody far away: %q", got)
	}
}
