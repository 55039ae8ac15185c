// Package sender carries out what conversations have decided: it claims what is
// due, sends texts, brings word from one conversation to another, wakes those
// whose time has come, and writes down what became of it. Any number of senders
// run side by side.
package sender

import (
	"context"
	"log/slog"
	"math/rand/v2"
	"slices"
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
	MayLeave(ctx context.Context, e bot.Effect) (bool, error) // as the line stands now
	Verify(ctx context.Context, coach string) error
	Away(ctx context.Context, coach string, away bool) error
	Mark(ctx context.Context, effect string, m bot.Mark) error
	NotePage(ctx context.Context, p bot.PageNote) error
}

// Ledger tells what became of the last effects of a conversation.
type Ledger interface {
	Ledger(ctx context.Context, id string) ([]bot.Settled, error)
}

// Parts are what a sender works with.
type Parts struct {
	Queue  bot.Queue
	Pace   bot.Pace
	Ledger Ledger
	Texter bot.Texter
	Record bot.Record // where the fate of a text is found out
	Line   Line
	Clock  clock.Clock
	Sort   func(code int) bot.Fault // puts a carrier's code in our words
	Tally  Tally                    // nil for nobody
}

// Config of a sender. Zero values are the defaults.
type Config struct {
	Poll   time.Duration  // how often due times and work of others are looked for; 100 ms
	Lease  time.Duration  // how long a claimed effect is ours; 30 s, more than twice any time-out of the carrier's client
	Finish time.Duration  // told to stop, how long effects in hand are still begun; 3 s
	Report string         // path that delivery reports come to; /twilio/status
	Rates  Rates          // what our numbers may send; zero: as fast as can be
	Chance func() float64 // from 0 to 1, spreads tries that failed together; true chance when nil
	Alarm  bot.Alarm      // told of the dead, and of conversations that cannot be decided; nil for nobody

	Carried func(bot.Carried) // is told of each effect, for figures; nil for nobody
}

func (c Config) defaults() Config {
	if c.Poll == 0 {
		c.Poll = 100 * time.Millisecond
	}
	if c.Lease == 0 {
		c.Lease = 30 * time.Second
	}
	if c.Finish == 0 {
		c.Finish = 3 * time.Second
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
	over   atomic.Bool // what is not begun is given back
	sort   func(code int) bot.Fault
	began  time.Time
	meter  *meter
	tally  *tally
	lanes  [bot.Lanes]*lane
	looked atomic.Int64 // when due work was last looked for, unix nanoseconds
	sick   sync.Map     // ids of conversations the lead was told of by this process
}

// New makes a sender.
func New(cfg Config, p Parts) *Sender {
	cfg = cfg.defaults()
	s := &Sender{
		cfg: cfg, queue: p.Queue, ledger: p.Ledger, texter: p.Texter, record: p.Record, line: p.Line, clock: p.Clock,
		sort: p.Sort, began: p.Clock.Now(), meter: newMeter(p.Pace, cfg.Rates, p.Clock), tally: &tally{keep: p.Tally, clock: p.Clock},
	}
	for urgency := range s.lanes {
		s.lanes[urgency] = newLane(s, bot.Lane(urgency))
	}
	return s
}

// Kick says that a conversation has work now, so urgent. It never blocks: what
// does not fit is found by the next look.
func (s *Sender) Kick(id string, urgency bot.Lane) { s.lanes[urgency].waiting.add(id) }

// Run works until ctx ends, then finishes what it has in hand. What it cannot begin
// in time it gives back, so that nobody waits for a lease; kicks that nobody has
// looked at yet are found by others, for what is due stands in the store.
func (s *Sender) Run(ctx context.Context) {
	hands := context.WithoutCancel(ctx)
	defer context.AfterFunc(ctx, func() { time.AfterFunc(s.cfg.Finish, func() { s.over.Store(true) }) })()
	var look sync.WaitGroup
	look.Go(func() { s.look(ctx) })
	for _, l := range s.lanes {
		l.start(ctx, hands)
	}
	look.Wait()
	for _, l := range s.lanes {
		l.look.Wait()
	}
	for _, l := range s.lanes {
		l.work.Wait()
		close(l.done)
		l.write.Wait()
	}
	s.meter.tell(hands)
	s.tally.tell(hands)
}

// pauseAfter is how long nothing is looked for after the store has failed.
const pauseAfter = time.Second

// look finds what is due and what others left, and counts what has left.
func (s *Sender) look(ctx context.Context) {
	tick := time.NewTicker(s.cfg.Poll)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		s.meter.tell(ctx)
		s.tally.tell(ctx)
		now := s.clock.Now()
		due, err := s.queue.Due(ctx, now, s.limits())
		switch {
		case err == nil:
			s.looked.Store(now.UnixNano())
		case ctx.Err() == nil:
			slog.Error("look for due work", "error", err)
			pause(ctx, pauseAfter)
		}
		for urgency, ids := range due {
			for _, id := range ids {
				s.lanes[urgency].waiting.add(id)
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

// limits is how much may be taken up in each lane: as much as there is room for,
// and of what the program starts by itself only as much as can leave soon.
func (s *Sender) limits() (limit [bot.Lanes]int) {
	for urgency, l := range s.lanes {
		limit[urgency] = l.waiting.room()
	}
	routine := s.lanes[bot.LaneRoutine]
	busy := len(routine.minds) + len(routine.slots) + len(routine.waiting.ids)
	limit[bot.LaneRoutine] = max(0, min(limit[bot.LaneRoutine], s.meter.startable()-busy))
	return limit
}

// atOnce is how much Drain takes up in one go, of each lane.
const atOnce = 4096

// Drain does all that is due now, one thing after the other, and returns when
// nothing is left. It serves stories and simulations, where order must not vary.
func (s *Sender) Drain(ctx context.Context) error {
	for {
		due, err := s.queue.Due(ctx, s.clock.Now(), [bot.Lanes]int{atOnce, atOnce, atOnce})
		if err != nil {
			return err
		}
		claimed, err := s.queue.Claim(ctx, s.clock.Now(), s.cfg.Lease, slices.Concat(due[:]...)...)
		if err != nil {
			return err
		}
		if len(claimed) == 0 {
			s.tally.tell(ctx)
			return nil
		}
		var done []bot.Settled
		for _, c := range claimed {
			s.wake(ctx, c)
			for _, e := range c.Effects {
				done = append(done, s.carryOut(ctx, c.ID, e))
			}
		}
		if _, err := s.queue.Settle(ctx, s.clock.Now(), done...); err != nil {
			return err
		}
	}
}
