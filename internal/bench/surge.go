package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/sender"
	"github.com/warmline/warmline/internal/stage"
)

// surgePatience is how long nothing may leave the line before it is given up.
const surgePatience = 30 * time.Second

// surgeSize says how many check-ins come due in one minute in each part.
type surgeSize struct {
	surge, restart, paced int
	calm                  time.Duration // how long replies are timed before the surge
	steps                 int           // ladders with a step inside the surge
}

var (
	fullSurge  = surgeSize{surge: 100_000, restart: 20_000, paced: 20_000, calm: 20 * time.Second, steps: 40}
	smallSurge = surgeSize{surge: 20_000, restart: 5000, paced: 2000, calm: 5 * time.Second, steps: 10}
)

// surge is a line on an evening when everybody's check-in is due at once.
type surge struct {
	*hall
	sizes  surgeSize
	box    *mailbox
	done   func()
	people int // settled so far
	texts  int // written so far
	mu     sync.Mutex

	out io.Writer
}

// openSurge opens a hall in which one person has joined, whom all others are like.
func openSurge(ctx context.Context, redisURL string, sizes surgeSize, out io.Writer) (*surge, error) {
	h, err := openHall(ctx, redisURL, size{people: 1})
	if err != nil {
		return nil, err
	}
	if err := h.gather(ctx); err != nil {
		h.close()
		return nil, err
	}
	s := &surge{hall: h, sizes: sizes, box: newMailbox(h.clock.Now), out: out}
	addr, done, err := serve(s.box)
	if err != nil {
		h.close()
		return nil, err
	}
	h.sinkURL, s.done = "http://"+addr, done
	h.work = sender.Config{}
	return s, nil
}

func (s *surge) close() {
	s.done()
	s.hall.close()
}

// tell prints a figure.
func (s *surge) tell(name string, value float64, unit string) {
	fmt.Fprintln(s.out, name, number(value), unit)
}

func (s *surge) say(format string, args ...any) { fmt.Fprintf(os.Stderr, format+"\n", args...) }

// working does something while a line runs on the machine's own time.
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
	var work sync.WaitGroup
	work.Go(func() { l.Run(ctx) })
	defer work.Wait()
	defer stop()
	return do(addr)
}

// minute spreads n moments over the minute that begins then.
func minute(begins time.Time, n int) func(int) time.Time {
	return func(i int) time.Time { return begins.Add(time.Duration(i) * time.Minute / time.Duration(n)) }
}

func never(int) time.Time { return time.Time{} }

// runSurge measures all three parts.
func (s *surge) run(ctx context.Context) error {
	for _, part := range []func(context.Context) error{s.inside, s.restarted, s.paced} {
		if err := part(ctx); err != nil {
			return err
		}
	}
	return nil
}

// inside is the great surge, with somebody in danger, a ladder, a person who
// writes and a coach who writes inside it.
func (s *surge) inside(ctx context.Context) error {
	zone := s.folder.Program.Zone
	begins := time.Date(2026, 3, 5, 18, 30, 0, 0, zone)
	s.clock.set(begins.Add(-20 * time.Minute))
	s.say("settling %d people", s.sizes.surge)
	crowd, err := s.settle(ctx, s.sizes.surge, minute(begins, s.sizes.surge))
	if err != nil {
		return err
	}
	others, err := s.settle(ctx, 4000, never)
	if err != nil {
		return err
	}
	return s.working(ctx, func(addr string) error {
		p := &probes{surge: s, addr: addr, people: others}
		if err := p.hold(ctx); err != nil {
			return err
		}
		s.say("replies and words without a surge")
		calm, err := p.run(ctx, s.sizes.calm, nil)
		if err != nil {
			return err
		}
		full := begins.Add(time.Minute) // all of it is due by then
		steps, err := p.ladders(ctx, full, s.sizes.steps)
		if err != nil {
			return err
		}
		s.say("the surge")
		s.clock.set(full)
		began := time.Now()
		over := make(chan error, 1)
		go func() { over <- s.all(ctx, crowd) }()
		during, err := p.run(ctx, 0, over)
		if err != nil {
			return err
		}
		s.tell("surge_rate", float64(crowd.size)/time.Since(began).Seconds(), "per_s")
		lost, doubled := s.once(crowd)
		s.tell("surge_lost", float64(lost), "texts")
		s.tell("surge_doubled", float64(doubled), "texts")
		late, err := p.lateness(ctx, steps)
		if err != nil {
			return err
		}
		s.told("ladder_late", late)
		s.told("crisis", during.crisis)
		s.told("reply", during.reply)
		s.told("reply_calm", calm.reply)
		s.told("word", during.word)
		s.told("word_calm", calm.word)
		return p.inOrder()
	})
}

// restarted stops the line when half of a surge is done and starts another.
func (s *surge) restarted(ctx context.Context) error {
	begins := s.clock.Now().Add(time.Minute)
	crowd, err := s.settle(ctx, s.sizes.restart, minute(begins, s.sizes.restart))
	if err != nil {
		return err
	}
	s.say("a surge with a restart")
	s.clock.set(begins.Add(time.Minute))
	half := errors.New("half of it is done")
	err = s.working(ctx, func(string) error {
		s.box.mu.Lock()
		want := s.box.all + crowd.size/2
		s.box.mu.Unlock()
		_, err := s.box.until(ctx, func() ([]arrival, bool) { return nil, s.box.all >= want })
		return errors.Join(err, half)
	})
	if !errors.Is(err, half) {
		return err
	}
	if err := s.working(ctx, func(string) error { return s.all(ctx, crowd) }); err != nil {
		return err
	}
	lost, doubled := s.once(crowd)
	s.tell("restart_lost", float64(lost), "texts")
	s.tell("restart_doubled", float64(doubled), "texts")
	return nil
}

func (s *surge) paced(ctx context.Context) error { return nil }

// told prints the middle and the end of what was timed.
func (s *surge) told(name string, took []time.Duration) {
	if len(took) == 0 {
		return
	}
	slices.Sort(took)
	s.tell(name+"_p50", millis(took[len(took)/2]), "ms")
	s.tell(name+"_p99", millis(took[len(took)*99/100]), "ms")
	s.tell(name+"_max", millis(took[len(took)-1]), "ms")
}

// probes are those who write while the crowd is asked.
type probes struct {
	*surge
	addr   string
	people crowd
	next   int
	holder string // the number of ours that the coach writes to
	held   string // the person whose thread the coach has
	words  int
	guard  sync.Mutex
}

const (
	danger   = "i want to die"
	question = "how many mg of suboxone can i take with xanax"
)

func (p *probes) somebody() string {
	p.guard.Lock()
	defer p.guard.Unlock()
	p.next++
	return p.people.phone((p.next - 1) % p.people.size)
}

// write brings one text to the line, on a connection of its own.
func (p *probes) write(ctx context.Context, to phone.Number, from, body string) error {
	p.guard.Lock()
	p.texts++
	sid := fmt.Sprintf("SM1%031x", p.texts)
	p.guard.Unlock()
	c, err := dial(ctx, p.addr, 1)
	if err != nil {
		return err
	}
	defer c[0].conn.Close()
	return c[0].call(postTo(to, sid, from, body))
}

// timed is from the first byte of a text until what follows is taken for a phone.
func (p *probes) timed(ctx context.Context, to phone.Number, from, body, answered string) (time.Duration, error) {
	n := len(p.box.of(answered))
	began := p.clock.Now()
	if err := p.write(ctx, to, from, body); err != nil {
		return 0, err
	}
	got, err := p.box.wait(ctx, answered, n+1)
	if err != nil {
		return 0, err
	}
	return got[n].at.Sub(began), nil
}

// hold lets a coach take somebody's thread.
func (p *probes) hold(ctx context.Context) error {
	dana := string(stage.Roster().Coaches[0].Phone)
	p.held = p.somebody()
	pages := len(p.box.of(dana))
	if _, err := p.timed(ctx, stage.LineNumber, p.held, question, dana); err != nil {
		return err
	}
	page := p.box.of(dana)[pages]
	if _, err := p.timed(ctx, phone.Number(page.from), dana, "OK", dana); err != nil {
		return err
	}
	p.holder = p.box.of(dana)[pages+1].from
	return nil
}

// word is a coach's text to the person whose thread they have.
func (p *probes) word(ctx context.Context) (time.Duration, error) {
	p.words++
	return p.timed(ctx, phone.Number(p.holder), string(stage.Roster().Coaches[0].Phone), fmt.Sprintf("word %06d of mine", p.words), p.held)
}

// inOrder checks that the coach's words came as they were written.
func (p *probes) inOrder() error {
	last := ""
	for _, a := range p.box.of(p.held) {
		if !strings.HasPrefix(a.body, "word ") {
			continue
		}
		if a.body <= last {
			return fmt.Errorf("a coach's words came out of order")
		}
		last = a.body
	}
	return nil
}

// timings are how long each sort of text took.
type timings struct{ crisis, reply, word []time.Duration }

// run probes for a time, or until over says that all is done.
func (p *probes) run(ctx context.Context, long time.Duration, over <-chan error) (timings, error) {
	var t timings
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	faults := make(chan error, 3)
	var all sync.WaitGroup
	each := func(pause time.Duration, into *[]time.Duration, probe func() (time.Duration, error)) {
		all.Go(func() {
			for ctx.Err() == nil {
				took, err := probe()
				if err != nil {
					faults <- err
					return
				}
				*into = append(*into, took)
				select {
				case <-ctx.Done():
				case <-time.After(pause):
				}
			}
		})
	}
	steady := context.WithoutCancel(ctx)
	each(50*time.Millisecond, &t.reply, func() (time.Duration, error) {
		who := p.somebody()
		return p.timed(steady, stage.LineNumber, who, talk[0], who)
	})
	if over != nil {
		each(500*time.Millisecond, &t.crisis, func() (time.Duration, error) {
			who := p.somebody()
			return p.timed(steady, stage.LineNumber, who, danger, who)
		})
	}
	each(200*time.Millisecond, &t.word, func() (time.Duration, error) { return p.word(steady) })
	var err error
	if over == nil {
		select {
		case err = <-faults:
		case <-time.After(long):
		case <-ctx.Done():
			err = ctx.Err()
		}
	} else {
		select {
		case err = <-faults:
		case err = <-over:
		}
	}
	stop()
	all.Wait()
	return t, err
}

// runSurge measures all parts of the surge.
func runSurge(ctx context.Context, redisURL string, short bool, out io.Writer) error {
	sizes := fullSurge
	if short {
		sizes = smallSurge
	}
	s, err := openSurge(ctx, redisURL, sizes, out)
	if err != nil {
		return err
	}
	defer s.close()
	return s.run(ctx)
}
