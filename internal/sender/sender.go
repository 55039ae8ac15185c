// Package sender carries out what conversations have decided: it claims what is
// due, sends texts, brings word from one conversation to another, wakes those
// whose time has come, and writes down what became of it. Any number of senders
// run side by side.
package sender

import (
	"context"
	"log/slog"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
)

// Line is the engine, as a sender needs it.
type Line interface {
	Tell(ctx context.Context, effect, conv string, m bot.Tell) error
	Person(ctx context.Context, effect string, h bot.Heard) error
	Wake(ctx context.Context, id string, outcomes []bot.Outcome) error
	Verify(ctx context.Context, coach string) error
	Away(ctx context.Context, coach string, away bool) error
}

// Ledger tells what became of the last effects of a conversation.
type Ledger interface {
	Ledger(ctx context.Context, id string) ([]bot.Settled, error)
}

// Parts are what a sender works with.
type Parts struct {
	Queue  bot.Queue
	Ledger Ledger
	Texter bot.Texter
	Record bot.Record // where the fate of a text is found out
	Line   Line
	Clock  clock.Clock
	Sort   func(code int) bot.Fault // puts a carrier's code in our words
}

// Config of a sender. Zero values are the defaults.
type Config struct {
	Poll   time.Duration  // how often due times and work of others are looked for; 100 ms
	Lease  time.Duration  // how long a claimed effect is ours; 30 s, more than twice any time-out of the carrier's client
	Work   int            // effects carried out at the same time; 128
	Batch  int            // conversations claimed or settled in one trip; 64
	Limit  int            // conversations taken per look, lane and shard; 64
	Report string         // path that delivery reports come to; /twilio/status
	Chance func() float64 // from 0 to 1, spreads tries that failed together; true chance when nil
	Alarm  bot.Alarm      // told of the dead, and of conversations that cannot be decided; nil for nobody

	Carried func(bot.Carried) // is told of each effect, for figures; nil for nobody
}

func (c Config) defaults() Config {
	or := func(v *int, d int) {
		if *v == 0 {
			*v = d
		}
	}
	or(&c.Work, 128)
	or(&c.Batch, 64)
	or(&c.Limit, 64)
	if c.Poll == 0 {
		c.Poll = 100 * time.Millisecond
	}
	if c.Lease == 0 {
		c.Lease = 30 * time.Second
	}
	if c.Report == "" {
		c.Report = "/twilio/status"
	}
	if c.Carried == nil {
		c.Carried = func(bot.Carried) {}
	}
	if c.Chance == nil {
		c.Chance = rand.Float64
	}
	return c
}

// Sender is one claimer of work. Safe for concurrent use.
type Sender struct {
	cfg    Config
	queue  bot.Queue
	ledger Ledger
	texter bot.Texter
	record bot.Record
	line   Line
	clock  clock.Clock
	sort   func(code int) bot.Fault
	began  time.Time
	kicks  chan string
	done   chan bot.Settled
	slots  chan struct{}
	looked atomic.Int64 // when due work was last looked for, unix nanoseconds
	sick   sync.Map     // ids of conversations the lead was told of by this process
}

// New makes a sender.
func New(cfg Config, p Parts) *Sender {
	cfg = cfg.defaults()
	return &Sender{
		cfg: cfg, queue: p.Queue, ledger: p.Ledger, texter: p.Texter, record: p.Record, line: p.Line, clock: p.Clock,
		sort: p.Sort, began: p.Clock.Now(),
		kicks: make(chan string, 4096), done: make(chan bot.Settled, cfg.Work), slots: make(chan struct{}, cfg.Work),
	}
}

// Kick says that a conversation has work now. It never blocks: what does not fit
// is found by the next look.
func (s *Sender) Kick(id string) {
	select {
	case s.kicks <- id:
	default:
	}
}

// claimers and settlers is how many trips to the store run at the same time.
const claimers = 4

// Run works until ctx ends, then finishes what it has in hand.
func (s *Sender) Run(ctx context.Context) {
	hands := context.WithoutCancel(ctx)
	var look, work, write sync.WaitGroup
	look.Go(func() { s.look(ctx) })
	for range claimers {
		look.Go(func() { s.claimKicked(ctx, hands, &work) })
		write.Go(func() { s.settleDone(hands) })
	}
	look.Wait()
	work.Wait()
	close(s.done)
	write.Wait()
}

// pauseAfter is how long nothing is looked for after the store has failed.
const pauseAfter = time.Second

// look finds what is due and what others left.
func (s *Sender) look(ctx context.Context) {
	tick := time.NewTicker(s.cfg.Poll)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		now := s.clock.Now()
		ids, err := s.queue.Due(ctx, now, s.cfg.Limit)
		switch {
		case err == nil:
			s.looked.Store(now.UnixNano())
		case ctx.Err() == nil:
			slog.Error("look for due work", "error", err)
			pause(ctx, pauseAfter)
		}
		for _, id := range ids {
			select {
			case s.kicks <- id:
			case <-ctx.Done():
				return
			}
		}
	}
}

// Looked is when due work was last looked for without an error, zero when it never was.
func (s *Sender) Looked() time.Time {
	n := s.looked.Load()
	if n == 0 {
		return time.Time{}
	}
	return time.Unix(0, n)
}

// pause waits, but not longer than ctx lasts.
func pause(ctx context.Context, d time.Duration) {
	select {
	case <-time.After(d):
	case <-ctx.Done():
	}
}

func (s *Sender) claimKicked(ctx, hands context.Context, work *sync.WaitGroup) {
	for {
		ids := gather(ctx, s.kicks, s.cfg.Batch)
		if len(ids) == 0 {
			return
		}
		claimed, err := s.queue.Claim(hands, s.clock.Now(), s.cfg.Lease, distinct(ids)...)
		if err != nil {
			slog.Error("claim", "error", err)
		}
		for _, c := range claimed {
			s.dispatch(hands, c, work)
		}
	}
}

// dispatch hands each piece of work to a worker of its own.
func (s *Sender) dispatch(ctx context.Context, c bot.Claimed, work *sync.WaitGroup) {
	do := func(f func()) {
		s.slots <- struct{}{}
		work.Go(func() {
			defer func() { <-s.slots }()
			defer s.survive(c.ID)
			f()
		})
	}
	if c.Due || len(c.Outcomes) > 0 {
		do(func() { s.wake(ctx, c) })
	}
	for _, e := range c.Effects {
		do(func() { s.done <- s.carryOut(ctx, c.ID, e) })
	}
}

// settleDone writes down what became of effects, many in one trip.
func (s *Sender) settleDone(ctx context.Context) {
	for first := range s.done {
		batch := append([]bot.Settled{first}, more(s.done, s.cfg.Batch-1)...)
		again, err := s.queue.Settle(ctx, s.clock.Now(), batch...)
		if err != nil {
			slog.Error("settle", "error", err) // the leases run out and the effects are looked at again
		}
		for _, id := range again {
			s.Kick(id)
		}
	}
}

// Drain does all that is due now, one thing after the other, and returns when
// nothing is left. It serves stories and simulations, where order must not vary.
func (s *Sender) Drain(ctx context.Context) error {
	for {
		ids, err := s.queue.Due(ctx, s.clock.Now(), s.cfg.Limit)
		if err != nil {
			return err
		}
		claimed, err := s.queue.Claim(ctx, s.clock.Now(), s.cfg.Lease, distinct(ids)...)
		if err != nil {
			return err
		}
		if len(claimed) == 0 {
			return nil
		}
		for _, c := range claimed {
			s.wake(ctx, c)
			for _, e := range c.Effects {
				if _, err := s.queue.Settle(ctx, s.clock.Now(), s.carryOut(ctx, c.ID, e)); err != nil {
					return err
				}
			}
		}
	}
}
