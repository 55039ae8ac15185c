package bot_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff/rule"
)

func (f *floor) drill() (id string) {
	f.t.Helper()
	id = bot.DrillID(f.now)
	f.happens(id, bot.Event{Told: &bot.Tell{Kind: bot.TellDrill, Level: rule.LevelCrisis}})
	return id
}

func (f *floor) drillOf(id string) *bot.Thread {
	f.t.Helper()
	th := &bot.Thread{}
	if err := json.Unmarshal(f.state[id], th); err != nil {
		f.t.Fatal(err)
	}
	return th
}

// Whatever coaches do in a drill, nobody else is texted, each is paged once at most,
// and it ends; nothing is left to sign and it is counted apart.
func TestADrillTextsNoPersonNeverRepeatsAndEnds(t *testing.T) {
	for name, answer := range map[string]func(*floor){
		"nobody answers": func(*floor) {},
		"all pass": func(f *floor) {
			for range 2 {
				for _, c := range f.w.Roster.Coaches {
					f.coach(c.ID, "PASS")
				}
			}
		},
		"one takes it and writes on": func(f *floor) { f.coach("dana", "OK"); f.coach("dana", "hello?"); f.coach("dana", "DONE") },
		"an OK after PASS":           func(f *floor) { f.coach("dana", "PASS"); f.coach("dana", "OK") },
	} {
		t.Run(name, func(t *testing.T) {
			f := newFloor(t)
			f.dead["luis"] = bot.FaultRetry
			id := f.drill()
			answer(f)
			f.passes(24 * time.Hour)
			paged := map[string]int{}
			for _, text := range f.got() {
				who, what, _ := strings.Cut(text, " ")
				if who == "person" {
					t.Errorf("a person is texted: %s", text)
				}
				if what == "c-drill" {
					paged[who]++
				}
				if what == "c-page" {
					t.Errorf("%s is paged as if it were real", who)
				}
			}
			for who, n := range paged {
				if n != 1 {
					t.Errorf("%s is paged %d times", who, n)
				}
			}
			if len(paged) == 0 {
				t.Error("nobody is paged")
			}
			th := f.drillOf(id)
			day := bot.NewDay(f.now.Add(-48*time.Hour), f.now)
			day.Add(id, th)
			if len(th.Agenda) > 0 || th.Handoff != nil || len(th.Handoffs()) != 1 || th.Handoffs()[0].Wants() {
				t.Errorf("it goes on, or is to be signed")
			}
			if day.Drills != 1 || len(day.Handoffs)+day.Pages+len(day.Waiting)+len(day.Unsigned)+len(day.Accept) > 0 {
				t.Errorf("it is counted among what happened")
			}
			if len(f.alarm) > 0 {
				t.Errorf("the lead is told %q", f.alarm)
			}
		})
	}
}

// With a drill under way everything that a crisis brings comes as ever, and who is with
// a person hears no more of the drill.
func TestARealCrisisBesideADrillIsUntouched(t *testing.T) {
	f := newFloor(t)
	id := f.drill()
	f.gets("dana c-drill", "luis c-drill")
	f.person("i want to die")
	f.gets("person suicide", "dana c-page", "luis c-page")
	f.coach("luis", "K2")
	f.gets("luis c-drill-ok", "dana c-lost")
	f.coach("dana", "OK") // the drill that Luis has taken is no reason to ask which
	f.gets("dana c-won", "luis c-lost", "person joins")
	if f.drillOf(id).Handoffs()[0].Coach != "luis" || f.thread().Handoff.Coach != "dana" {
		t.Error("somebody else has it")
	}

	f.passes(time.Second)
	f.drill()
	if got := f.got(); slices.Contains(got, "dana c-drill") {
		t.Errorf("who is with a person is drilled: %q", got)
	}
}

func TestWhoTakesTheCrisisLeavesTheDrill(t *testing.T) {
	f := newFloor(t)
	id := f.drill()
	f.person("i want to die")
	f.got()
	f.coach("dana", "OK")
	f.gets("dana c-which")
	f.coach("dana", "M2")
	f.gets("dana c-won", "ana c-drill")
	f.coach("dana", "OK")
	if f.drillOf(id).Handoff == nil {
		t.Error("an OK of somebody who is with a person takes the drill")
	}
}

// After PASS to both, a second thought is for the person.
func TestAnOKAfterPassTakesTheCrisisAndNotTheDrill(t *testing.T) {
	f := newFloor(t)
	f.person("i want to die")
	f.drill()
	f.coach("dana", "PASS")
	f.got()
	f.coach("dana", "OK")
	f.gets("dana c-won", "person joins")
}

func TestNobodysThreadIsDrilled(t *testing.T) {
	f := newFloor(t)
	f.person("hi")
	f.got()
	f.happens("t1", bot.Event{Told: &bot.Tell{Kind: bot.TellDrill, Level: rule.LevelCrisis}})
	if got := f.got(); len(got) > 0 || f.thread().Handoff != nil {
		t.Errorf("a person's thread is drilled: %q", got)
	}
}

func TestADrillWithNobodyToPageEndsAtOnce(t *testing.T) {
	f := newFloor(t)
	f.w.Roster.Coaches = nil
	id := f.drill()
	if f.drillOf(id).Handoff != nil || len(f.alarm) > 0 {
		t.Error("it goes on, or the lead is told that a human is wanted")
	}
}

func TestATraineeTakesNoDrillOfACrisisAlone(t *testing.T) {
	f := newFloor(t)
	f.w.Roster.Coaches[0].Trainee = true
	id := f.drill()
	f.coach("dana", "OK")
	f.gets("dana c-drill-ok")
	if f.drillOf(id).Handoff == nil {
		t.Error("a trainee ends it")
	}
	f.coach("luis", "OK")
	if got := f.drillOf(id).Handoffs()[0].Coach; got != "luis" {
		t.Errorf("%q has it", got)
	}
}
