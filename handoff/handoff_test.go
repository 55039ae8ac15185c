package handoff_test

import (
	"testing"
	"time"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/phone"
)

var newYork = zone("America/New_York")

func zone(name string) *time.Location {
	z, err := time.LoadLocation(name)
	if err != nil {
		panic(err)
	}
	return z
}

func at(s string) time.Time {
	t, err := time.ParseInLocation("2006-01-02 15:04", s, newYork)
	if err != nil {
		panic(err)
	}
	return t
}

func wall(s string) clock.Wall {
	w, err := clock.ParseWall(s)
	if err != nil {
		panic(err)
	}
	return w
}

func roster(ids ...string) handoff.Roster {
	var r handoff.Roster
	for _, id := range ids {
		r.Coaches = append(r.Coaches, handoff.Coach{ID: id, Name: id, Phone: phone.Number(id), Langs: []string{"en"}, Verified: true})
	}
	return r
}

func ids(coaches []handoff.Coach) string {
	out := ""
	for _, c := range coaches {
		out += c.ID
	}
	return out
}

// a and b are on shift on Monday evening, c is their backup; the Saturday shift
// of d runs over midnight.
var week = handoff.Week{Zone: newYork, Shifts: []handoff.Shift{
	{Days: []time.Weekday{time.Monday}, From: wall("17:00"), To: wall("23:00"), Coaches: []string{"a", "b"}, Backup: []string{"c"}},
	{Days: []time.Weekday{time.Saturday}, From: wall("22:00"), To: wall("04:00"), Coaches: []string{"d"}},
}}

func TestWhoIsOnShift(t *testing.T) {
	for when, want := range map[string]int{
		"2026-03-02 16:59": 0, "2026-03-02 17:00": 2, "2026-03-02 22:59": 2, "2026-03-02 23:00": 0,
		"2026-03-07 21:59": 0, "2026-03-07 22:00": 1, "2026-03-08 01:30": 1, "2026-03-08 03:59": 1, "2026-03-08 04:00": 0, "2026-03-09 01:00": 0,
	} {
		if on, _ := week.On(at(when)); len(on) != want {
			t.Errorf("%s: %v on shift, want %d", when, on, want)
		}
	}
}

func TestNextShift(t *testing.T) {
	if got := week.NextStart(at("2026-03-02 23:30")); !got.Equal(at("2026-03-07 22:00")) {
		t.Errorf("after Monday's shift the next begins %s", got)
	}
	if got := (handoff.Week{Zone: newYork}).NextStart(at("2026-03-02 23:30")); !got.IsZero() {
		t.Errorf("without shifts none begins: %s", got)
	}
}

var plan = handoff.Plan{
	Steps: []handoff.Step{
		{After: 0, Who: []handoff.Role{handoff.OnShift}},
		{After: 2 * time.Minute, Who: []handoff.Role{handoff.Backup}},
		{After: 4 * time.Minute, Who: []handoff.Role{handoff.Supervisor, handoff.Everyone}},
	},
	Repeat: []time.Duration{5 * time.Minute, 10 * time.Minute},
}

func TestLadderSteps(t *testing.T) {
	r := roster("a", "b", "c", "e", "s")
	r.Coaches[3].Everyone = true
	r.Coaches[4].Roles = []handoff.Role{handoff.Supervisor}
	call := handoff.Call{Now: at("2026-03-02 20:00"), Lang: "en"}
	for i, want := range []string{"ab", "c", "es", "abces"} {
		if got := ids(plan.Who(i, r, week, call)); got != want {
			t.Errorf("step %d pages %q, want %q", i, got, want)
		}
	}
}

func TestNobodyIsAskedTwiceInARoundAndEveryoneAgainInARepeat(t *testing.T) {
	r := roster("a", "b", "c")
	call := handoff.Call{Now: at("2026-03-02 20:00"), Asked: []string{"a"}, Unable: []string{"b"}}
	if got := ids(plan.Who(0, r, week, call)); got != "" {
		t.Errorf("asked again: %s", got)
	}
	call.Asked = nil
	if got := ids(plan.Who(3, r, week, call)); got != "abc" {
		t.Errorf("the repeat asks %q", got)
	}
}

func TestAnUnverifiedPhoneIsNeverPaged(t *testing.T) {
	r := roster("a", "b")
	r.Coaches[0].Verified = false
	if got := ids(plan.Who(0, r, week, handoff.Call{Now: at("2026-03-02 20:00")})); got != "b" {
		t.Errorf("paged %q", got)
	}
}

func TestLanguageFirstThenTurns(t *testing.T) {
	r := roster("a", "b")
	r.Coaches[1].Langs = []string{"es"}
	one := handoff.Plan{Steps: []handoff.Step{{Who: []handoff.Role{handoff.OnShift}, Take: 1}}}
	for turn := range uint64(4) {
		if got := ids(one.Who(0, r, week, handoff.Call{Now: at("2026-03-02 20:00"), Lang: "es", Turn: turn})); got != "b" {
			t.Errorf("turn %d: Spanish goes to %q", turn, got)
		}
	}
	seen := map[string]bool{}
	for turn := range uint64(4) {
		seen[ids(one.Who(0, roster("a", "b"), week, handoff.Call{Now: at("2026-03-02 20:00"), Lang: "en", Turn: turn}))] = true
	}
	if len(seen) != 2 {
		t.Errorf("always the same coach is asked first: %v", seen)
	}
}

func TestLadderTimesGrowAndNeverEnd(t *testing.T) {
	want := []time.Duration{0, 2, 4, 9, 19, 29, 39}
	for i, w := range want {
		if got := plan.Due(i); got != w*time.Minute {
			t.Errorf("step %d is due after %s, want %d min", i, got, w)
		}
	}
	if plan.Ends(1000) {
		t.Error("the ladder ends")
	}
}

// Every kind has a row of its own level; a level it has no row for errs toward paging.
func TestRowsErrTowardPaging(t *testing.T) {
	if r := handoff.RowOf("nothing like it", rule.LevelHandoff); r.First != "crisis-default" {
		t.Errorf("an unknown kind gets %+v", r)
	}
	if r := handoff.RowOf(rule.Clinical, rule.LevelCrisis); r.How != handoff.Now {
		t.Errorf("a crisis of a lower kind is paged %q", r.How)
	}
	if r := handoff.RowOf(rule.SuicideActive, rule.LevelUrgent); r.Level != rule.LevelUrgent || r.How != handoff.Ladder || r.First != "distress" {
		t.Errorf("a lowered crisis gets %+v", r)
	}
	if r := handoff.RowOf(rule.Violence, rule.LevelUrgent); r.First != "viol-neutral" || !r.AbuseSafe() {
		t.Errorf("lowered violence loses its neutral text: %+v", r)
	}
	for _, k := range handoff.Kinds() {
		for _, l := range []rule.Level{rule.LevelHandoff, rule.LevelUrgent, rule.LevelCrisis} {
			r := handoff.RowOf(k, l)
			if r.First == "" || r.How == "" || r.Level == rule.LevelNone {
				t.Errorf("%s at %s: %+v", k, l, r)
			}
			if l == rule.LevelCrisis && r.Level != rule.LevelCrisis {
				t.Errorf("%s at crisis is only %s", k, r.Level)
			}
		}
	}
}

func TestMachine(t *testing.T) {
	for _, c := range []struct {
		from  handoff.State
		event handoff.Event
		to    handoff.State
		ok    bool
	}{
		{handoff.None, handoff.Page, handoff.Paged, true},
		{handoff.Paged, handoff.Accept, handoff.Accepted, true},
		{handoff.Accepted, handoff.Speak, handoff.WithCoach, true},
		{handoff.WithCoach, handoff.Accept, handoff.Accepted, true},
		{handoff.WithCoach, handoff.Release, handoff.None, true},
		{handoff.Paged, handoff.Release, handoff.Paged, false},
		{handoff.None, handoff.Speak, handoff.None, false},
		{"nonsense", handoff.Page, "nonsense", false},
	} {
		to, err := c.from.Fire(c.event)
		if to != c.to || (err == nil) != c.ok {
			t.Errorf("%s from %s leads to %s (%v), want %s", c.event, c.from, to, err, c.to)
		}
	}
}

// The table is told whole: every kind once, each with who is paged and what is said.
func TestTheTableIsToldWhole(t *testing.T) {
	told := map[rule.Kind]int{}
	for _, r := range handoff.Table() {
		told[r.Kind]++
		if r.What == "" || r.Paged == "" || r.First == "" || r.Follows == "" {
			t.Errorf("%s is not told in full: %+v", r.Kind, r)
		}
	}
	for _, k := range handoff.Kinds() {
		if told[k] != 1 {
			t.Errorf("%s is told %d times", k, told[k])
		}
	}
	if len(told) != len(handoff.Kinds()) {
		t.Errorf("%d kinds are told, the table has %d", len(told), len(handoff.Kinds()))
	}
}
