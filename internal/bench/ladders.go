package main

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/stage"
)

// steps are ladders whose next step comes inside the surge: when each is due, and
// how many pages its coach had before.
type steps struct {
	due    []time.Time
	before int
}

// second is the coach whom the second step of a ladder pages.
func second() string { return string(stage.Roster().Coaches[2].Phone) }

// ladders lets people in danger write so long before the surge that the second
// step of each ladder comes inside it, a second and more apart.
func (p *probes) ladders(ctx context.Context, begins time.Time) (steps, error) {
	s := steps{before: len(p.box.of(second()))}
	for i := range p.steps {
		p.clock.set(begins.Add(-2*time.Minute + time.Duration(i)*1500*time.Millisecond + time.Second))
		who := p.somebody()
		if _, err := p.until(ctx, stage.LineNumber, who, danger, who); err != nil {
			return s, err
		}
		due, err := p.ladder(ctx, who)
		if err != nil {
			return s, err
		}
		s.due = append(s.due, due)
	}
	slices.SortFunc(s.due, time.Time.Compare)
	return s, nil
}

// ladder is when the next step of somebody's ladder is due.
func (p *probes) ladder(ctx context.Context, who string) (time.Time, error) {
	snap, err := p.store.Find(ctx, phone.Number(who))
	if err != nil {
		return time.Time{}, err
	}
	var thread bot.Thread
	if err := json.Unmarshal(snap.State, &thread); err != nil {
		return time.Time{}, err
	}
	for _, x := range thread.Agenda {
		if x.What == "ladder" {
			return time.Unix(x.At, 0), nil
		}
	}
	return time.Time{}, fmt.Errorf("somebody in danger has no ladder")
}

// lateness is how late each page of a step left. Pages of one coach leave in the
// order of their steps.
func (p *probes) lateness(ctx context.Context, s steps) ([]time.Duration, error) {
	got, err := p.box.wait(ctx, second(), s.before+len(s.due))
	if err != nil {
		return nil, err
	}
	var late []time.Duration
	for i, due := range s.due {
		late = append(late, got[s.before+i].at.Sub(due))
	}
	return late, nil
}
