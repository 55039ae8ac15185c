package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/stage"
)

// probes are those who write while the crowd is asked: people with a word of
// their own, people in danger, and a coach. Each waits for what follows, and then
// a moment.
type probes struct {
	*surge
	addr   string
	people crowd
	holder phone.Number // the number of ours that the coach writes to
	held   string       // the person whose thread the coach has
	words  int          // of the coach

	mu    sync.Mutex
	wrote int // people who have written
	texts int
}

const (
	danger   = "i want to die"
	question = "how many mg of suboxone can i take with xanax" // pages without hurry: the thread is in the lane of replies
)

func (p *probes) somebody() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.wrote++
	return p.people.phone(p.wrote % p.people.size)
}

// write brings one text to the line, on a connection of its own.
func (p *probes) write(ctx context.Context, to phone.Number, from, body string) error {
	p.mu.Lock()
	p.texts++
	sid := fmt.Sprintf("SM1%031x", p.texts)
	p.mu.Unlock()
	c, err := dial(ctx, p.addr, 1)
	if err != nil {
		return err
	}
	defer c[0].conn.Close()
	return c[0].call(postTo(to, sid, from, body))
}

// until is from the first byte of a text until what follows is taken for a phone.
func (p *probes) until(ctx context.Context, to phone.Number, from, body, answered string) (time.Duration, error) {
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

// dana is the coach who takes a thread.
func dana() string { return string(stage.Roster().Coaches[0].Phone) }

// hold lets the coach take somebody's thread.
func (p *probes) hold(ctx context.Context) error {
	p.held = p.somebody()
	if _, err := p.until(ctx, stage.LineNumber, p.held, question, dana()); err != nil {
		return err
	}
	pages := p.box.of(dana())
	if _, err := p.until(ctx, phone.Number(pages[0].from), dana(), "OK", dana()); err != nil {
		return err
	}
	p.holder = phone.Number(p.box.of(dana())[len(pages)].from)
	return nil
}

func (p *probes) reply(ctx context.Context) (time.Duration, error) {
	who := p.somebody()
	return p.until(ctx, stage.LineNumber, who, talk[0], who)
}

func (p *probes) crisis(ctx context.Context) (time.Duration, error) {
	who := p.somebody()
	return p.until(ctx, stage.LineNumber, who, danger, who)
}

// word is a coach's text to the person whose thread they have.
func (p *probes) word(ctx context.Context) (time.Duration, error) {
	p.words++
	return p.until(ctx, p.holder, dana(), fmt.Sprintf("word %06d of mine", p.words), p.held)
}

// inOrder checks that the coach's words came once each, as they were written.
func (p *probes) inOrder() error {
	n := 0
	for _, a := range p.box.of(p.held) {
		if !strings.HasPrefix(a.body, "word ") {
			continue
		}
		if n++; a.body != fmt.Sprintf("word %06d of mine", n) {
			return errors.New("a coach's words came out of order")
		}
	}
	if n != p.words {
		return fmt.Errorf("%d of a coach's %d texts came", n, p.words)
	}
	return nil
}

// timings are how long each sort of text took.
type timings struct{ crisis, reply, word []time.Duration }

// calmly times people and the coach while nothing else goes on.
func (p *probes) calmly(ctx context.Context) (timings, error) {
	var t timings
	err := together(ctx, func(ctx context.Context) error {
		select {
		case <-ctx.Done():
		case <-time.After(p.calm):
		}
		return nil
	}, again(50*time.Millisecond, p.reply, &t.reply), again(200*time.Millisecond, p.word, &t.word))
	return t, err
}

// during times all of them while something else goes on.
func (p *probes) during(ctx context.Context, what func(context.Context) error) (timings, error) {
	var t timings
	err := together(ctx, what, again(50*time.Millisecond, p.reply, &t.reply),
		again(200*time.Millisecond, p.word, &t.word), again(500*time.Millisecond, p.crisis, &t.crisis))
	return t, err
}

// again probes until ctx ends, with a pause in between; the last probe is carried through.
func again(pause time.Duration, probe func(context.Context) (time.Duration, error), took *[]time.Duration) func(context.Context) error {
	return func(ctx context.Context) error {
		for {
			d, err := probe(context.WithoutCancel(ctx))
			if err != nil {
				return err
			}
			*took = append(*took, d)
			select {
			case <-ctx.Done():
				return nil
			case <-time.After(pause):
			}
		}
	}
}

// together does several things until the first one is done or any has failed.
func together(ctx context.Context, first func(context.Context) error, others ...func(context.Context) error) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	faults := make([]error, len(others)+1)
	var all sync.WaitGroup
	all.Go(func() { defer stop(); faults[0] = first(ctx) })
	for i, do := range others {
		all.Go(func() {
			if faults[i+1] = do(ctx); faults[i+1] != nil {
				stop()
			}
		})
	}
	all.Wait()
	return errors.Join(faults...)
}

// timed keeps the middle and the end of what was timed.
func (s *surge) timed(name string, took []time.Duration) {
	slices.Sort(took)
	s.round[name+"_p50"] = millis(took[len(took)/2])
	s.round[name+"_p99"] = millis(took[len(took)*99/100])
}
