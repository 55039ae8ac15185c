package demo

import (
	"encoding/json"
	"fmt"
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
	var d bot.Desk
	snap, err := s.Store.Load(s.ctx, bot.DeskID(coach))
	if err := open(snap, err, &d); err != nil || len(d.Held) == 0 {
		return "", err
	}
	return d.Held[0].Number, nil
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
