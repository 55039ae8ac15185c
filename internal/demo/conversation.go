package demo

import (
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/stage"
)

// thread reads the recoveree's thread as stored; an empty one before the first text.
func (s *show) thread() (id string, t bot.Thread, err error) {
	snap, err := s.Store.Find(s.ctx, stage.Recoveree)
	err = open(snap, err, &t)
	return snap.ID, t, err
}

// holding is the number of ours that a coach's thread is kept apart by, "" when
// the coach holds none.
func (s *show) holding(coach string) (phone.Number, error) {
	d, err := s.desk(coach)
	if err != nil || len(d.Held) == 0 {
		return "", err
	}
	return d.Held[0].Number, nil
}

// desk reads a coach's desk as stored; an empty one before the first page.
func (s *show) desk(coach string) (d bot.Desk, err error) {
	snap, err := s.Store.Load(s.ctx, bot.DeskID(coach))
	err = open(snap, err, &d)
	return d, err
}

// newest is the number of ours that a coach would have on the screen: of the thread they
// hold, else whichever wrote last.
func (s *show) newest(coach string) (phone.Number, error) {
	if held, err := s.holding(coach); err != nil || held != "" {
		return held, err
	}
	owner, _ := s.phoneOf(coach)
	for _, m := range slices.Backward(s.Emulator.Messages()) {
		if m.To == owner && slices.Contains(s.Numbers.Coaches, m.From) {
			return m.From, nil
		}
	}
	return s.Numbers.Page(), nil
}

func open(snap bot.Snapshot, err error, into any) error {
	if err == nil && snap.State != nil {
		err = json.Unmarshal(snap.State, into)
	}
	if err != nil {
		return fmt.Errorf("demo: read a conversation: %w", err)
	}
	return nil
}

// evening is when the next check-in of a thread comes, or would come.
func (s *show) evening(t bot.Thread) time.Time {
	for _, a := range t.Agenda {
		if a.What == "rhythm" {
			return time.Unix(a.At, 0)
		}
	}
	p := s.Keeper.World().Program
	return clock.NextAt(s.Clock.Now(), p.Evening.At, p.Zone)
}
