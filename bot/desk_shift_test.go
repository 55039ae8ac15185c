package bot_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
)

// texts lists what a decision says to the coach.
func bodies(d bot.Decision) string {
	var out []string
	for _, e := range d.Add {
		if e.Body != "" {
			out = append(out, e.Body)
		}
	}
	return strings.Join(out, " | ")
}

// A coach who travels reads their shift by the clock they look at; who is on when is
// still by the programme's.
func TestACoachWhoTravelsReadsTheirShiftByTheirOwnClock(t *testing.T) {
	w := rotaWorld(t)
	now := onDay(w, "2026-03-29 17:00") // London has changed its clocks that morning
	for zone, want := range map[string]string{"": "5-11 pm", "Europe/London": "10 pm-4 am", "Australia/Sydney": "8 am-2 pm", "Nowhere/At_All": "5-11 pm"} {
		w.Roster.Coaches[0].Zone = zone
		on, ok := w.Week().NextOf("dana", now)
		if !ok {
			t.Fatal("no shift")
		}
		d := bot.DecideDesk(bot.DeskID("dana"), &bot.Desk{}, bot.Event{Op: "x", Told: &bot.Tell{Kind: bot.TellShift, Start: on.Start.Unix(), End: on.End.Unix()}}, now, w)
		if got := bodies(d); !strings.Contains(got, want) {
			t.Errorf("in %q reads %q, want %s", zone, got, want)
		}
	}
}

// Who holds enough, or has just come from a crisis, is passed by for what can wait, and
// never for a crisis; who stands behind the coaches is never passed by.
func TestLoadAndCoolDownPassACoachByButNotInACrisis(t *testing.T) {
	now := time.Date(2026, 3, 2, 18, 0, 0, 0, time.UTC)
	for name, tt := range map[string]struct {
		desk   bot.Desk
		load   int
		roles  []handoff.Role
		spared bool
	}{
		"nothing":               {bot.Desk{}, 1, nil, false},
		"as many as they can":   {bot.Desk{Held: []bot.Holding{{Thread: "t9"}}}, 1, nil, true},
		"one less":              {bot.Desk{Held: []bot.Holding{{Thread: "t9"}}}, 2, nil, false},
		"any number":            {bot.Desk{Held: []bot.Holding{{Thread: "t9"}, {Thread: "t8"}}}, 0, nil, false},
		"an hour after":         {bot.Desk{Eased: now.Add(-time.Hour).Unix()}, 0, nil, true},
		"two hours after":       {bot.Desk{Eased: now.Add(-2 * time.Hour).Unix()}, 0, nil, false},
		"a supervisor is asked": {bot.Desk{Eased: now.Unix()}, 0, []handoff.Role{handoff.Supervisor}, false},
	} {
		for _, level := range []rule.Level{rule.LevelHandoff, rule.LevelUrgent, rule.LevelCrisis} {
			w := rotaWorld(t)
			w.Program.CoolDown = 2 * time.Hour
			w.Roster.Coaches[0].Load, w.Roster.Coaches[0].Roles = tt.load, tt.roles
			desk := tt.desk
			d := bot.DecideDesk(bot.DeskID("dana"), &desk, bot.Event{Op: "x", Told: &bot.Tell{Kind: bot.TellPage, Thread: "t1", Handoff: 1, Level: level}}, now, w)
			passed := slices.ContainsFunc(d.Add, func(e bot.Effect) bool { return e.Tell != nil && e.Tell.Kind == bot.TellPass })
			want := tt.spared && level != rule.LevelCrisis
			if passed != want || (bodies(d) == "") != want {
				t.Errorf("%s, %s: passed on %v, says %q", name, level, passed, bodies(d))
			}
		}
	}
}

// A trainee who takes a crisis is not alone with it: the others stay asked until one of
// them takes it. What can wait they may take.
func TestATraineeWhoTakesACrisisIsNotAlone(t *testing.T) {
	for words, alone := range map[string]bool{"i want to die": false, "COACH": true} {
		k := newTalk(t)
		k.w.Roster.Coaches[0].Trainee = true
		k.w.Program.Week.Shifts = []handoff.Shift{{Days: []time.Weekday{time.Monday}, From: 8 * 60, To: 23 * 60, Coaches: []string{"dana", "luis"}}}
		k.writes(words)
		if !slices.Contains(k.th.Handoff.Asked, "dana") || !slices.Contains(k.th.Handoff.Asked, "luis") {
			t.Fatalf("%s: asked %v", words, k.th.Handoff.Asked)
		}
		k.coach(bot.TellClaim, "")
		if got := !slices.Contains(k.th.Handoff.Asked, "luis"); got != alone || k.th.Handoff.Coach != "dana" || slices.Contains(k.th.Handoff.Asked, "dana") {
			t.Errorf("%s: held by %s, still asked %v", words, k.th.Handoff.Coach, k.th.Handoff.Asked)
		}
		if planned := slices.ContainsFunc(k.th.Agenda, func(a bot.Agendum) bool { return a.What == "ladder" }); planned == alone {
			t.Errorf("%s: the ladder goes on: %v", words, planned)
		}
	}
}

// An operator names a person's own coach: from then on that one is asked first, in this
// thread alone.
func TestThePersonsOwnCoachIsAskedFirst(t *testing.T) {
	for _, own := range []string{"dana", "luis"} {
		k := newTalk(t)
		k.w.Program.Week.Shifts = []handoff.Shift{{Days: []time.Weekday{time.Monday}, From: 8 * 60, To: 23 * 60, Coaches: []string{"dana", "luis"}}}
		k.writes("hi")
		k.happens(bot.Event{Op: "own", Told: &bot.Tell{Kind: bot.TellOwn, Own: []string{own}}})
		k.writes("i feel hopeless and cant do this any more")
		if got := k.th.Handoff.Asked; len(got) != 1 || got[0] != own {
			t.Errorf("%s is their own, and asked is %v", own, got)
		}
	}
}

// Two coaches who say OK to the same shift: one has it, and each is told the truth, also
// when the answer is brought a second time.
func TestOneCoachTakesAShiftAndTheOtherHearsIt(t *testing.T) {
	w := rotaWorld(t)
	desks := &told{}
	k, err := bot.NewKeeper(t.Context(), &shared{}, *w)
	if err != nil {
		t.Fatal(err)
	}
	from, to := onDay(w, "2026-03-03 17:00"), onDay(w, "2026-03-03 23:00")
	err = k.Change(t.Context(), func(handoff.Roster) (handoff.Roster, error) {
		r := w.Roster.Changed(w.Program.Week, handoff.Change{From: "2026-03-03 17:00", To: "2026-03-03 23:00", Out: "dana"})
		return r.Searching(handoff.Search{From: "2026-03-03 17:00", To: "2026-03-03 23:00", Out: "dana"}), nil
	})
	if err != nil {
		t.Fatal(err)
	}
	e := bot.NewEngine(bot.Parts{Keeper: k, Store: desks, Clock: clock.NewManual(from), Kick: func(string, bot.Lane) {}})
	mark := func(op, coach string) {
		t.Helper()
		if err := e.Mark(t.Context(), op, bot.Mark{Kind: bot.MarkTaken, Coach: coach, From: from.Unix(), To: to.Unix()}); err != nil {
			t.Fatal(err)
		}
	}
	mark("a.1", "luis")
	mark("b.1", "ana")
	mark("a.1", "luis")
	if on, _ := k.World().Week().On(from); strings.Join(on, ",") != "luis" || len(k.World().Roster.Searches) != 0 {
		t.Errorf("on are %v, looked for %d", on, len(k.World().Roster.Searches))
	}
	for i, want := range []string{"It's yours", "Someone else took", "It's yours"} {
		if !strings.Contains(desks.said[i], want) {
			t.Errorf("the %d. answer is %q", i+1, desks.said[i])
		}
	}
}

// told is a store of desks that are new each time, and keeps what was said.
type told struct {
	bot.Store
	said []string
}

func (told) Load(_ context.Context, id string) (bot.Snapshot, error) {
	return bot.Snapshot{ID: id}, nil
}

func (s *told) Commit(_ context.Context, _ time.Time, c bot.Commit) (bot.Receipt, error) {
	for _, p := range c.Add {
		e, err := bot.OpenEffect(p.Body)
		if err != nil {
			return bot.Receipt{}, err
		}
		s.said = append(s.said, e.Body)
	}
	return bot.Receipt{}, nil
}

// shared keeps the World in memory.
type shared struct {
	bot.WorldStore // the rest is not asked
	version        int64
	data           []byte
}

func (s *shared) Paged(context.Context) (map[string]int64, error) { return nil, nil }
func (s *shared) World(context.Context) (int64, []byte, error)    { return s.version, s.data, nil }
func (s *shared) SetWorld(_ context.Context, was int64, data []byte) error {
	if was != s.version {
		return bot.ErrConflict
	}
	s.version, s.data = was+1, data
	return nil
}
