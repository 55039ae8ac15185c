package main

import (
	"context"
	"errors"
	"os"
	"sync"
	"time"
)

// result is what came of one round.
type result struct {
	attack
	toll
	evidence *evidence
	breaches map[string][]breach // by check
	fell     int64               // processes that ended by themselves
	took     time.Duration
}

// round runs one attack on a line of its own.
func (a attack) round(ctx context.Context, folder, bin string) (r result, err error) {
	r = result{attack: a}
	began := time.Now()
	if err := os.Mkdir(folder, 0o700); err != nil {
		return r, err
	}
	l, err := open(ctx, folder, bin, a)
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, l.close()) }()
	stop := l.run(ctx)
	defer func() { err = errors.Join(err, stop()) }()
	for _, n := range l.nodes {
		n.ready(ctx)
	}

	people := &crowd{street: &street{twilio: l.twilio, clock: l.clock, numbers: &l.numbers, line: lineNumber, zone: l.zone, pause: a.talk}}
	coaches, free := context.WithCancel(ctx)
	var answering sync.WaitGroup
	for _, c := range roster().Coaches {
		answering.Go(func() { newCoach(c.Phone, coachNumbers()[0], l.twilio, &l.numbers).work(coaches) })
	}
	defer answering.Wait()
	defer free()

	traffic, hush := context.WithCancel(ctx)
	var texting sync.WaitGroup
	texting.Go(func() { people.live(traffic, a.people) })
	r.toll, err = a.strike(ctx, l)
	hush()
	texting.Wait()
	if err != nil {
		return r, err
	}
	l.calm.Store(true)
	l.clock.jump(a.jump)
	err = r.judge(ctx, l, people.people)
	for _, n := range l.nodes {
		r.fell += n.fell.Load()
	}
	r.took = time.Since(began)
	return r, err
}

// judge looks until nothing is left that time may mend, or patience ends.
func (r *result) judge(ctx context.Context, l *line, people []*person) error {
	for until := time.Now().Add(r.patience); ; wait(ctx, 2*time.Second) {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		e, err := l.gather(ctx, people, r.lossy)
		if err != nil {
			return err
		}
		r.evidence, r.breaches = e, map[string][]breach{}
		open := 0
		for _, c := range checks() {
			found := c.find(e)
			r.breaches[c.name] = found
			if c.heals && (c.lossy || !r.lossy) {
				open += len(found)
			}
		}
		if quiet := e.at.Sub(e.last()) > 0; open == 0 && quiet || time.Now().After(until) {
			return nil
		}
	}
}

// last is when everything that is judged must at least have been seen once.
func (e *evidence) last() time.Time {
	if len(e.blows) == 0 {
		return time.Time{}
	}
	return e.blows[len(e.blows)-1].at.Add(2 * young)
}
