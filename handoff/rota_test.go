package handoff_test

import (
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/clock"
)

// In the evening of March 2 a and b are on and c is their backup; what a change
// makes of it.
func TestAChangeIsAShiftTimeOffOrCover(t *testing.T) {
	change := func(out, in string) handoff.Change {
		return handoff.Change{From: "2026-03-02 19:00", To: "2026-03-02 21:00", Out: out, In: in}
	}
	behind := change("", "e")
	behind.Backup = true
	for name, tt := range map[string]struct {
		changes    []handoff.Change
		on, backup string
	}{
		"none":                     {nil, "ab", "c"},
		"one more":                 {[]handoff.Change{change("", "e")}, "abe", "c"},
		"one more behind":          {[]handoff.Change{behind}, "ab", "ce"},
		"time off":                 {[]handoff.Change{change("a", "")}, "b", "c"},
		"cover":                    {[]handoff.Change{change("a", "e")}, "eb", "c"},
		"cover by a colleague":     {[]handoff.Change{change("a", "b")}, "b", "c"},
		"a backup covered":         {[]handoff.Change{change("c", "e")}, "ab", "e"},
		"cover, then time off":     {[]handoff.Change{change("a", "e"), change("e", "")}, "b", "c"},
		"time off, then back":      {[]handoff.Change{change("a", ""), change("", "a")}, "ba", "c"},
		"who is not on has no way": {[]handoff.Change{change("x", "e")}, "ab", "c"},
	} {
		w := handoff.Week{Zone: newYork, Shifts: week.Shifts, Changes: tt.changes}
		for when, in := range map[string]bool{"18:59": false, "19:00": true, "20:59": true, "21:00": false} {
			on, backup := w.On(at("2026-03-02 " + when))
			wantOn, wantBackup := "ab", "c"
			if in {
				wantOn, wantBackup = tt.on, tt.backup
			}
			if got, behind := strings.Join(on, ""), strings.Join(backup, ""); got != wantOn || behind != wantBackup {
				t.Errorf("%s at %s: %s and behind them %s, want %s and %s", name, when, got, behind, wantOn, wantBackup)
			}
		}
	}
	if first, _ := week.On(at("2026-03-02 20:00")); first[0] != "a" {
		t.Error("a change has changed the table itself")
	}
}

func TestTheNextShiftIsWhenSomebodyComesOn(t *testing.T) {
	w := handoff.Week{Zone: newYork, Shifts: week.Shifts, Changes: []handoff.Change{
		{From: "2026-03-03 10:00", To: "2026-03-03 12:00", In: "e"},
		{From: "2026-03-07 00:00", To: "2026-03-08 01:00", Out: "d"},
	}}
	for now, want := range map[string]string{
		"2026-03-02 12:00": "2026-03-02 17:00", "2026-03-02 18:00": "2026-03-03 10:00", "2026-03-03 10:00": "2026-03-08 01:00", "2026-03-08 01:00": "2026-03-09 17:00",
	} {
		if got := w.NextStart(at(now)); !got.Equal(at(want)) {
			t.Errorf("after %s the next begins %s, want %s", now, got, want)
		}
	}
}

func TestACoachsNextShiftIsOneStretch(t *testing.T) {
	w := handoff.Week{Zone: newYork, Shifts: week.Shifts, Changes: []handoff.Change{
		{From: "2026-03-02 23:00", To: "2026-03-03 01:00", In: "a"}, // goes on where the shift ends
		{From: "2026-03-02 16:00", To: "2026-03-02 18:00", Out: "a"},
	}}
	for _, now := range []string{"2026-03-02 09:00", "2026-03-02 20:00", "2026-03-03 00:59"} {
		got, ok := w.NextOf("a", at(now))
		if !ok || !got.Start.Equal(at("2026-03-02 18:00")) || !got.End.Equal(at("2026-03-03 01:00")) {
			t.Errorf("at %s: %s to %s", now, got.Start, got.End)
		}
	}
	if got, ok := w.NextOf("a", at("2026-03-03 01:00")); !ok || !got.Start.Equal(at("2026-03-09 17:00")) {
		t.Errorf("the week after: %s", got.Start)
	}
	if _, ok := w.NextOf("x", at("2026-03-02 09:00")); ok {
		t.Error("who is in no shift has one")
	}
}

func TestATraineeIsPagedBesideOthersAndNeverAlone(t *testing.T) {
	r := roster("a", "b", "c")
	r.Coaches[0].Trainee = true
	call := handoff.Call{Now: at("2026-03-02 20:00"), Lang: "en"}
	if got := ids(plan.Who(0, r, week, call)); !strings.Contains(got, "a") || !strings.Contains(got, "b") {
		t.Errorf("beside others: %q", got)
	}
	r.Coaches[1].Away = true
	if got := ids(plan.Who(0, r, week, call)); got != "" {
		t.Errorf("alone: %q", got)
	}
	r.Coaches[1].Away = false
	one := handoff.Plan{Steps: []handoff.Step{{Who: []handoff.Role{handoff.OnShift}, Take: 1}}}
	for turn := range uint64(4) {
		call.Turn = turn
		if got := ids(one.Who(0, r, week, call)); got != "b" {
			t.Errorf("a step that takes one takes %q", got)
		}
	}
}

func TestTheOwnCoachIsAskedFirstThenTheBackup(t *testing.T) {
	r := roster("a", "b", "c", "d")
	r.Coaches[2].Langs = []string{"es"}
	all := handoff.Plan{Steps: []handoff.Step{{Who: []handoff.Role{handoff.OnShift, handoff.Backup}}}}
	for turn := range uint64(4) {
		if got := ids(all.Who(0, r, week, handoff.Call{Now: at("2026-03-02 20:00"), Lang: "es", Own: []string{"b", "a"}, Turn: turn})); got != "bac" {
			t.Errorf("turn %d: %q", turn, got)
		}
	}
}

func TestChangesThatAreOverAreForgotten(t *testing.T) {
	r := handoff.Rota{Weekly: week.Shifts, Changes: []handoff.Change{{From: "2026-03-02 19:00", To: "2026-03-02 21:00", Out: "a"}, {From: "2026-03-02 19:00", To: "2026-03-02 22:00", Out: "b"}}}
	if got := r.Since(at("2026-03-02 21:00"), newYork).Changes; len(got) != 1 || got[0].Out != "b" || len(r.Changes) != 2 {
		t.Errorf("left: %+v", got)
	}
}

func TestLocalIsReadAsSettingsWriteIt(t *testing.T) {
	for _, bad := range []string{"", "2026-11-28", "2026-11-28 5:00", "2026-11-31 17:00", "2026-11-28T17:00", "2026-11-28 17:00 "} {
		if _, err := clock.ParseLocal(bad); err == nil {
			t.Errorf("%q passes", bad)
		}
	}
	if l, err := clock.ParseLocal("2026-11-28 17:00"); err != nil || !l.First(newYork).Equal(at("2026-11-28 17:00")) || clock.LocalOf(at("2026-11-28 17:00"), newYork) != l {
		t.Errorf("%s, %v", l, err)
	}
	if !clock.Local("x").First(time.UTC).IsZero() {
		t.Error("no time is one")
	}
}
