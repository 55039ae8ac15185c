package lookahead_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/lookahead"
)

// turns lets one holder have the turn at a time, as a store does.
type turns struct {
	holder string
	until  time.Time
	left   []byte
	dead   bool // whoever has it dies before the end
}

func (s *turns) TakeTurn(_ context.Context, _ bot.Turn, now, until time.Time, holder string) ([]byte, bool, error) {
	if s.holder != "" && s.holder != holder && now.Before(s.until) {
		return nil, false, nil
	}
	s.holder, s.until = holder, until
	return s.left, true, nil
}

func (s *turns) EndTurn(_ context.Context, _ bot.Turn, holder string, leave []byte) error {
	switch {
	case s.dead:
		return errors.New("died")
	case s.holder != holder:
		return bot.ErrConflict
	}
	s.holder, s.left = "", leave
	return nil
}

// line takes down what desks are told.
type line struct {
	world bot.World
	told  []string
	fail  error
	busy  func()
}

func (l *line) World() *bot.World { return &l.world }

func (l *line) Tell(_ context.Context, effect, _ string, _ bot.Tell) error {
	if l.busy != nil {
		l.busy()
	}
	if l.fail == nil && !slices.Contains(l.told, effect) { // the same operation again is none
		l.told = append(l.told, effect)
	}
	return l.fail
}

func (l *line) Change(_ context.Context, change func(handoff.Roster) (handoff.Roster, error)) (err error) {
	l.world.Roster, err = change(l.world.Roster)
	return err
}

type silent struct{}

func (silent) Raise(bot.Sickness) {}

// A shift of dana begins at 17:00.
func play(t *testing.T) (*line, *turns, *clock.Manual) {
	t.Helper()
	every := []time.Weekday{0, 1, 2, 3, 4, 5, 6}
	l := &line{world: bot.World{
		Program: &bot.Program{Zone: time.UTC, Week: handoff.Week{Zone: time.UTC, Shifts: []handoff.Shift{{Days: every, From: 17 * 60, To: 23 * 60, Coaches: []string{"dana"}}}}},
		Roster: handoff.Roster{Coaches: []handoff.Coach{
			{ID: "dana", Langs: []string{"en"}, Verified: true}, {ID: "luis", Langs: []string{"en"}, Verified: true}, {ID: "ana", Langs: []string{"en"}, Verified: true},
		}},
	}}
	return l, &turns{}, clock.NewManual(time.Date(2026, 3, 3, 16, 59, 0, 0, time.UTC))
}

func look(t *testing.T, l *lookahead.Lookout) {
	t.Helper()
	if err := l.Look(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func TestOneProcessAtATimeLooksAndTheNextGoesOnWhereItWas(t *testing.T) {
	l, s, now := play(t)
	a, b := lookahead.New(s, l, silent{}, now), lookahead.New(s, l, silent{}, now)
	look(t, a)
	now.Advance(2 * time.Minute)
	l.busy = func() { look(t, b) } // while the first is at it
	look(t, a)
	l.busy = nil
	look(t, b)
	now.Advance(time.Minute)
	look(t, b)
	if len(l.told) != 1 {
		t.Errorf("told %v", l.told)
	}
}

// What wakes it after a crash: any other process, once the lease has run out. What the
// dead one had said is not said again.
func TestACrashInTheMiddleIsMadeGoodByAnotherProcess(t *testing.T) {
	l, s, now := play(t)
	a, b := lookahead.New(s, l, silent{}, now), lookahead.New(s, l, silent{}, now)
	look(t, a)
	now.Advance(2 * time.Minute)
	s.dead = true
	_ = a.Look(t.Context())
	s.dead = false
	look(t, b)
	if len(l.told) != 1 || s.holder == "" {
		t.Fatalf("told %v; the dead one's turn is held by %q", l.told, s.holder)
	}
	now.Advance(31 * time.Second)
	look(t, b)
	if len(l.told) != 1 || s.holder != "" {
		t.Errorf("told %v, held by %q", l.told, s.holder)
	}
}

func TestWhatCouldNotBeSaidIsSaidByTheNextLook(t *testing.T) {
	l, s, now := play(t)
	a := lookahead.New(s, l, silent{}, now)
	look(t, a)
	now.Advance(2 * time.Minute)
	l.fail = errors.New("the store is away")
	if a.Look(t.Context()) == nil {
		t.Error("a failure is hidden")
	}
	l.fail = nil
	now.Advance(time.Minute)
	look(t, a)
	if len(l.told) != 1 {
		t.Errorf("told %v", l.told)
	}
}

// A search that a coach has answered while the look was at it stays as the answer left
// it; one that is over goes.
func TestAnAnswerDuringTheLookIsNotLost(t *testing.T) {
	l, s, now := play(t)
	now.Advance(-4 * time.Hour)
	over := handoff.Search{From: "2026-03-03 08:00", To: "2026-03-03 12:00", Out: "dana"}
	open := handoff.Search{From: "2026-03-03 17:00", To: "2026-03-03 23:00", Out: "dana"}
	l.world.Roster.Searches = []handoff.Search{over, open}
	a := lookahead.New(s, l, silent{}, now)
	look(t, a)
	if got := l.world.Roster.Searches; len(got) != 1 || len(got[0].Asked) != 1 || got[0].At != now.Now().Unix() {
		t.Fatalf("after the first look: %+v", got)
	}
	later := handoff.Search{From: "2026-03-04 17:00", To: "2026-03-04 23:00", Out: "dana"}
	l.world.Roster.Searches = []handoff.Search{open, {From: later.From, To: later.To, Out: "dana", Asked: []string{"luis"}, At: now.Now().Unix()}}
	l.busy = func() {
		l.world.Roster.Searches = slices.Clone(l.world.Roster.Searches)
		l.world.Roster.Searches[1].At = 0
	} // passed in this moment
	look(t, a)
	if got := l.world.Roster.Searches; len(got) != 2 || len(got[0].Asked) != 1 || got[1].At != 0 {
		t.Fatalf("a PASS is lost: %+v", got)
	}
	now.Advance(11 * time.Minute)
	l.busy = func() { l.world.Roster.Searches = nil } // taken in this moment
	look(t, a)
	if got := l.world.Roster.Searches; len(got) != 0 {
		t.Errorf("a search that has ended is back: %+v", got)
	}
}
