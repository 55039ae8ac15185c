package bot_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/phone"
)

// pagedNow lists who was paged since it was last asked, in order.
func (f *floor) pagedNow() string {
	var out []string
	for _, text := range f.got() {
		if who, ok := strings.CutSuffix(strings.TrimSuffix(text, "-h"), " c-page"); ok {
			out = append(out, who)
		}
	}
	return strings.Join(out, " ")
}

// handOver lets a coach take and finish what is open.
func (f *floor) handOver(coach string) {
	f.t.Helper()
	f.coach(coach, "OK")
	f.coach(coach, "hi", 2)
	f.coach(coach, "DONE", 2)
	f.coach(coach, "well again", 2)
	if f.thread().Handoff != nil {
		f.t.Fatalf("%s does not let go: %q", coach, f.got())
	}
}

// Whoever was paged least recently is asked first, whatever for.
func TestPagesGoToWhoWasPagedLeastRecently(t *testing.T) {
	f := newFloor(t)
	f.w.Paged["dana"] = f.now.Add(-time.Minute).Unix()
	f.person("no bed tonight, i have nowhere to sleep")
	if got := f.pagedNow(); got != "luis" {
		t.Errorf("paged %q", got)
	}
	f.passes(4 * time.Minute)
	if got := f.pagedNow(); got != "dana" {
		t.Errorf("then %q", got)
	}
}

// Who speaks again within a day is known: their last coach is asked first, then
// their own, before language and turn.
func TestTheCoachWhomThePersonKnowsIsAskedFirst(t *testing.T) {
	f := newFloor(t)
	f.person("i want to die")
	f.handOver("luis")
	f.passes(23 * time.Hour)
	f.got()
	f.person("i want to die")
	if got := f.pagedNow(); got != "luis dana" {
		t.Errorf("a day later: paged %q", got)
	}
	f.handOver("luis")
	f.passes(25 * time.Hour)
	f.got()
	f.w.Paged = map[string]int64{}
	f.person("i want to die")
	if got := f.pagedNow(); got != "dana luis" {
		t.Errorf("after more than a day: paged %q", got)
	}
}

// Three texts a night, and what comes then goes to the next coach; a crisis is never
// spared anybody, and when there is nobody else the budget does not count.
func TestLesson23ACoachIsPagedThreeTimesANightAtMost(t *testing.T) {
	f := newFloor(t)
	f.w.Roster.Coaches = slices.DeleteFunc(f.w.Roster.Coaches, func(c handoff.Coach) bool { return c.ID == "luis" || c.ID == "ana" })
	bed := "no bed tonight, i have nowhere to sleep"
	for range 3 {
		f.person(bed)
		if got := f.pagedNow(); got != "dana" {
			t.Fatalf("paged %q", got)
		}
		f.handOver("dana")
		f.passes(31 * time.Minute)
	}
	f.got()
	f.person(bed)
	if got := f.pagedNow(); got != "ruth" {
		t.Errorf("the fourth goes to %q", got)
	}
	f.person("i want to die")
	if got := f.pagedNow(); !strings.Contains(got, "dana") {
		t.Errorf("the crisis goes to %q", got)
	}
	f.coach("dana", "OK")
	f.handOver("dana")
	f.passes(14 * time.Hour)
	f.got()
	f.person(bed)
	if got := f.pagedNow(); !strings.Contains(got, "dana") {
		t.Errorf("the next day it goes to %q", got)
	}
}

func TestTheBudgetSparesNobodyWhenThereIsNobodyElse(t *testing.T) {
	f := newFloor(t)
	f.w.Roster.Coaches = f.w.Roster.Coaches[:1]
	bed := "no bed tonight, i have nowhere to sleep"
	for range 3 {
		f.person(bed)
		f.handOver("dana")
		f.passes(31 * time.Minute)
	}
	f.got()
	f.person(bed)
	f.passes(10 * time.Minute)
	if got := f.pagedNow(); !strings.Contains(got, "dana") {
		t.Errorf("the fourth goes to %q", got)
	}
}

// However many in a row pass a page on without a human's doing, the next is asked.
func TestASearchPassesManyWhoAreSpared(t *testing.T) {
	f := newFloor(t)
	ruth, _ := f.w.Roster.ByID("ruth")
	var on []string
	f.w.Roster.Coaches = nil
	for i := range 8 {
		c := ruth
		c.ID, c.Phone, c.Roles = fmt.Sprint("coach", i), phone.Number(fmt.Sprint("+1617555013", i)), nil
		on = append(on, c.ID)
		f.w.Roster.Coaches = append(f.w.Roster.Coaches, c)
		f.state[bot.DeskID(c.ID)] = []byte(fmt.Sprintf(`{"coach":%q,"spent":[%d,%d,%d],"seq":0}`, c.ID, f.now.Unix(), f.now.Unix(), f.now.Unix()))
	}
	f.w.Roster.Coaches = append(f.w.Roster.Coaches, ruth)
	f.w.Program.Week.Shifts[0].Coaches = on
	f.person("no bed tonight, i have nowhere to sleep")
	if got := f.pagedNow(); got != "ruth" {
		t.Errorf("eight who were spared, then %q", got)
	}
}

// Whoever comes on while somebody in danger waits is paged in that moment, and whoever is
// put on the shift meanwhile with the next page that comes again.
func TestWhoComesOnDuringASearchIsPagedAtOnce(t *testing.T) {
	f := newFloor(t)
	day := f.w.Program.Week.Shifts[0]
	day.Coaches, day.Backup = []string{"dana"}, nil
	evening := day
	evening.From, evening.Coaches = 18*60+7, []string{"luis"}
	f.w.Program.Week.Shifts = []handoff.Shift{day, evening}
	f.person("i want to die")
	if got := f.pagedNow(); got != "dana" {
		t.Fatalf("at first: paged %q", got)
	}
	f.coach("dana", "PASS")
	f.passes(4*time.Minute + time.Second)
	f.got()
	f.w.Program.Week.Shifts[0].Coaches = []string{"dana", "ana"}
	f.passes(time.Minute)
	if got := f.pagedNow(); !strings.Contains(got, "ana") {
		t.Errorf("put on the shift: paged %q", got)
	}
	f.passes(2*time.Minute - 2*time.Second) // to the last second before it
	if got := f.pagedNow(); strings.Contains(got, "luis") {
		t.Fatalf("before the shift: paged %q", got)
	}
	f.passes(time.Second)
	if got := f.pagedNow(); got != "luis" {
		t.Errorf("at the change: paged %q", got)
	}
}

// What can wait wakes nobody at night: who was not answered in the evening is asked for
// again when the next shift begins.
func TestAQuietHandoffWaitsForTheNextShift(t *testing.T) {
	f := newFloor(t)
	f.passes(4*time.Hour + 30*time.Minute) // half past ten; the shift ends at eleven
	f.person("COACH")
	if got := f.pagedNow(); got != "dana luis" && got != "luis dana" {
		t.Fatalf("in the evening: paged %q", got)
	}
	f.passes(9*time.Hour + 29*time.Minute)
	if got := f.pagedNow(); got != "" {
		t.Errorf("at night: paged %q", got)
	}
	f.passes(time.Minute)
	if got := f.pagedNow(); got == "" {
		t.Error("the next shift is not asked")
	}
}
