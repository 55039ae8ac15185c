package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/phone"
)

// crowd is people who joined long ago, each like the one that did so for real.
type crowd struct{ first, size int }

// phone is that of the i-th of them.
func (c crowd) phone(i int) string { return fmt.Sprintf("+1857%07d", 2_000_000+c.first+i) }

// settle stores a crowd. asked says when each is to be asked how the day was;
// zero for never.
func (s *surge) settle(ctx context.Context, size int, asked func(i int) time.Time) (crowd, error) {
	c := crowd{first: s.settled, size: size}
	s.settled += size
	like, err := s.store.Find(ctx, phone.Number(s.phone(0)))
	if err != nil {
		return c, err
	}
	var next atomic.Int64
	var all sync.WaitGroup
	faults := make([]error, connections)
	for n := range faults {
		all.Go(func() {
			for faults[n] == nil {
				i := int(next.Add(1)) - 1
				if i >= size {
					return
				}
				faults[n] = s.settleOne(ctx, like.State, phone.Number(c.phone(i)), asked(i))
			}
		})
	}
	all.Wait()
	return c, errors.Join(faults...)
}

func (s *surge) settleOne(ctx context.Context, like []byte, number phone.Number, asked time.Time) error {
	snap, err := s.store.Find(ctx, number)
	if err != nil {
		return err
	}
	var thread bot.Thread
	if err := json.Unmarshal(like, &thread); err != nil {
		return err
	}
	thread.Phone, thread.Agenda = number, nil
	c := bot.Commit{ID: snap.ID, Version: snap.Version}
	if !asked.IsZero() {
		thread.Evening = int(clock.WallOf(asked, s.folder.Program.Zone))
		thread.Agenda = []bot.Agendum{{What: "rhythm", At: asked.Unix()}}
		c.Next[bot.LaneRoutine] = time.Unix(asked.Unix(), 0)
	}
	if c.State, err = json.Marshal(&thread); err != nil {
		return err
	}
	_, err = s.store.Commit(ctx, s.clock.Now(), c)
	return err
}

// once counts who of a crowd got no text, or more than one.
func (s *surge) once(name string, c crowd) {
	lost, doubled := 0, 0
	for i := range c.size {
		switch n := len(s.box.of(c.phone(i))); {
		case n == 0:
			lost++
		case n > 1:
			doubled++
		}
	}
	s.round[name+"_lost"], s.round[name+"_doubled"] = float64(lost), float64(doubled)
}

// all waits until each of a crowd has got something, or nothing has left the line
// for long.
func (s *surge) all(ctx context.Context, c crowd) error {
	seen, since := -1, time.Now()
	for {
		got := 0
		for i := range c.size {
			if len(s.box.of(c.phone(i))) > 0 {
				got++
			}
		}
		switch {
		case got == c.size:
			return nil
		case got > seen:
			seen, since = got, time.Now()
		case time.Since(since) > surgePatience:
			return fmt.Errorf("%d check-ins never left the line", c.size-got)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(500 * time.Millisecond):
		}
	}
}
