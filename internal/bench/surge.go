package main

import (
	"context"
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/warmline/warmline/internal/gsm"
	"github.com/warmline/warmline/internal/sender"
)

// surgePatience is how long nothing may leave the line before it is given up.
const surgePatience = 30 * time.Second

// surgeSize says how many check-ins come due in one minute in each part.
type surgeSize struct {
	inside, restarted, paced int
	perSecond                float64       // of the paced part, segments a second
	others                   int           // people who are not asked and write by themselves
	calm                     time.Duration // how long these are timed before the surge
	steps                    int           // ladders with a step inside the surge
}

var (
	fullSurge  = surgeSize{inside: 100_000, restarted: 20_000, paced: 20_000, perSecond: 1000, others: 5000, calm: 20 * time.Second, steps: 40}
	smallSurge = surgeSize{inside: 20_000, restarted: 5000, paced: 4000, perSecond: 500, others: 2000, calm: 5 * time.Second, steps: 10}
)

// surgeFigures are what is told of a surge, in this order.
var surgeFigures = []figure{
	{name: "surge", unit: "per_s"},
	{name: "surge_lost", unit: "texts", none: true},
	{name: "surge_doubled", unit: "texts", none: true},
	{name: "ladder_late_p50", unit: "ms"},
	{name: "ladder_late_p99", unit: "ms", most: 250},
	{name: "crisis_p50", unit: "ms"},
	{name: "crisis_p99", unit: "ms", most: 100},
	{name: "reply_p50", unit: "ms"},
	{name: "reply_p99", unit: "ms"},
	{name: "reply_calm_p50", unit: "ms"},
	{name: "reply_calm_p99", unit: "ms"},
	{name: "word_p50", unit: "ms"},
	{name: "word_p99", unit: "ms"},
	{name: "word_calm_p50", unit: "ms"},
	{name: "word_calm_p99", unit: "ms"},
	{name: "restart_lost", unit: "texts", none: true},
	{name: "restart_doubled", unit: "texts", none: true},
	{name: "paced", unit: "per_s"},
	{name: "paced_off", unit: "percent", most: 2},
	{name: "paced_lost", unit: "texts", none: true},
	{name: "paced_doubled", unit: "texts", none: true},
}

// surge is a line on an evening when everybody's check-in is due at once.
type surge struct {
	*hall
	surgeSize
	box     *mailbox
	done    func()
	settled int // people so far
	round   round
}

// runSurge measures all parts of the surge and reports whether all was as it must be.
func runSurge(ctx context.Context, redisURL string, sizes surgeSize, out, human io.Writer) (bool, error) {
	s, err := openSurge(ctx, redisURL, sizes)
	if err != nil {
		return false, err
	}
	defer s.close()
	if err := s.run(ctx, human); err != nil {
		fmt.Fprintln(human, "measured until then:", s.round)
		return false, err
	}
	return tell(surgeFigures, []round{s.round}, out, human), nil
}

// openSurge opens a hall in which one person has joined, whom all others are like.
func openSurge(ctx context.Context, redisURL string, sizes surgeSize) (*surge, error) {
	h, err := openHall(ctx, redisURL, size{people: 1})
	if err != nil {
		return nil, err
	}
	if err := h.gather(ctx); err != nil {
		h.close()
		return nil, err
	}
	s := &surge{hall: h, surgeSize: sizes, box: newMailbox(h.clock.Now), round: round{}}
	addr, done, err := serve(s.box)
	if err != nil {
		h.close()
		return nil, err
	}
	h.sinkURL, s.done = "http://"+addr, done
	h.work = sender.Config{} // from now on the clock runs like every clock while work is in hand
	return s, nil
}

func (s *surge) close() {
	s.done()
	s.hall.close()
}

func (s *surge) run(ctx context.Context, human io.Writer) error {
	s.clock.set(time.Date(2026, 3, 5, 18, 0, 0, 0, s.folder.Program.Zone))
	for _, part := range []struct {
		name    string
		measure func(context.Context) error
	}{{"a surge at a pace", s.paced}, {"a surge", s.inside}, {"a surge and a restart", s.restarted}} {
		fmt.Fprintln(human, part.name)
		if err := part.measure(ctx); err != nil {
			return fmt.Errorf("%s: %w", part.name, err)
		}
	}
	return nil
}

// due settles a crowd whose check-ins all come due in the minute before a time.
func (s *surge) due(ctx context.Context, size int, by time.Time) (crowd, error) {
	return s.settle(ctx, size, func(i int) time.Time {
		return by.Add(-time.Minute + time.Duration(i)*time.Minute/time.Duration(size))
	})
}

// working does something while a line runs.
func (s *surge) working(ctx context.Context, do func(addr string) error) error {
	l, err := s.line(ctx)
	if err != nil {
		return err
	}
	addr, done, err := serve(l.Handler)
	if err != nil {
		return err
	}
	defer done()
	ctx, stop := context.WithCancel(ctx)
	var working sync.WaitGroup
	working.Go(func() { work(ctx, l) })
	defer working.Wait()
	defer stop()
	return do(addr)
}

// inside is the great surge at no pace but the machine's, with ladders, people in
// danger, people who write and a coach who writes inside it.
func (s *surge) inside(ctx context.Context) error {
	begins := s.clock.Now().Add(30 * time.Minute)
	crowd, err := s.due(ctx, s.surgeSize.inside, begins)
	if err != nil {
		return err
	}
	others, err := s.settle(ctx, s.others, func(int) time.Time { return time.Time{} })
	if err != nil {
		return err
	}
	return s.working(ctx, func(addr string) error {
		p := &probes{surge: s, addr: addr, people: others}
		if err := p.hold(ctx); err != nil {
			return err
		}
		calm, err := p.calmly(ctx)
		if err != nil {
			return err
		}
		steps, err := p.ladders(ctx, begins)
		if err != nil {
			return err
		}
		s.clock.set(begins)
		began := time.Now()
		during, err := p.during(ctx, func(ctx context.Context) error { return s.all(ctx, crowd) })
		if err != nil {
			return err
		}
		s.round["surge"] = float64(crowd.size) / time.Since(began).Seconds()
		s.once("surge", crowd)
		late, err := p.lateness(ctx, steps)
		if err != nil {
			return err
		}
		s.timed("ladder_late", late)
		s.timed("crisis", during.crisis)
		s.timed("reply", during.reply)
		s.timed("reply_calm", calm.reply)
		s.timed("word", during.word)
		s.timed("word_calm", calm.word)
		return p.inOrder()
	})
}

// restarted stops the line when half of a surge is done and starts another.
func (s *surge) restarted(ctx context.Context) error {
	begins := s.clock.Now().Add(2 * time.Minute)
	crowd, err := s.due(ctx, s.surgeSize.restarted, begins)
	if err != nil {
		return err
	}
	s.clock.set(begins)
	half := s.box.count() + crowd.size/2
	if err := s.working(ctx, func(string) error { return s.box.total(ctx, half) }); err != nil {
		return err
	}
	if err := s.working(ctx, func(string) error { return s.all(ctx, crowd) }); err != nil {
		return err
	}
	s.once("restart", crowd)
	return nil
}

// paced is a surge on a number whose rate is the limit.
func (s *surge) paced(ctx context.Context) error {
	begins := s.clock.Now().Add(2 * time.Minute)
	crowd, err := s.due(ctx, s.surgeSize.paced, begins)
	if err != nil {
		return err
	}
	s.clock.set(begins)
	s.rate = s.perSecond
	defer func() { s.rate = 0 }()
	if err := s.working(ctx, func(string) error { return s.all(ctx, crowd) }); err != nil {
		return err
	}
	s.once("paced", crowd)
	first, last, segments := s.box.of(crowd.phone(0))[0].at, time.Time{}, 0
	for i := range crowd.size {
		for _, a := range s.box.of(crowd.phone(i)) {
			segments += gsm.Segments(a.body)
			if a.at.Before(first) {
				first = a.at
			}
			if a.at.After(last) {
				last = a.at
			}
		}
	}
	const share = 0.8 // of a number's rate is used
	s.round["paced"] = float64(segments-1) / last.Sub(first).Seconds()
	s.round["paced_off"] = max(s.round["paced"]/(share*s.perSecond)-1, 1-s.round["paced"]/(share*s.perSecond)) * 100
	return nil
}
