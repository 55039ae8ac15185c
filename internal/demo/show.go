package demo

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/alicebob/miniredis/v2"
	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/program"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/stage"
)

// poll is how often the show looks for what is due by the clock alone.
const poll = 100 * time.Millisecond

// show is one line from its first text to "start over".
//
// One hand works off the queue, not the senders of a real line: the clock may only
// be moved while nothing is in flight, because a lease that runs out in a jump
// looks like a sender that died.
type show struct {
	*stage.Stage
	diary *diary
	ring  func()

	redis  *miniredis.Miniredis
	client redis.UniversalClient
	ctx    context.Context // ends with close
	cancel context.CancelFunc
	work   sync.WaitGroup
	hand   sync.Mutex    // held by whoever works off the queue
	kick   chan struct{} // something was committed

	stepping sync.Mutex // held while a step of the story plays

	mu   sync.Mutex
	read map[talkID]int // texts of a conversation that were on the page

	drilled []DrillMoment // the report of the last drill
	weekend *weekend      // that plays itself, or has; nil: none yet
}

func newShow(ctx context.Context, cfg Config, folder *program.Folder, ring func()) (*show, error) {
	shared, err := clock.NewShared(ctx, func(context.Context) (time.Time, error) { return cfg.Now(), nil })
	if err != nil {
		return nil, err
	}
	s := &show{ring: ring, kick: make(chan struct{}, 1), read: map[talkID]int{}}
	s.diary = newDiary(shared)
	if s.redis, err = miniredis.Run(); err != nil {
		return nil, fmt.Errorf("demo: start miniredis: %w", err)
	}
	options, err := redisstore.Options("redis://" + s.redis.Addr())
	if err != nil {
		return nil, err
	}
	options.MinIdleConns = 0 // a connection made ahead would find nobody when the demo ends
	s.client = redis.NewUniversalClient(options)
	s.ctx, s.cancel = context.WithCancel(context.WithoutCancel(ctx))
	s.Stage, err = stage.New(s.ctx, stage.Config{
		Redis: s.client, Clock: shared, Program: folder, Roster: stage.Roster(), Delay: cfg.Delay, Watch: s.watch,
	})
	if err != nil {
		s.end()
		return nil, err
	}
	s.work.Go(s.run)
	s.work.Go(s.listen)
	return s, nil
}

// watch hears what every conversation has committed.
func (s *show) watch(id string, lines []bot.Line) {
	s.diary.write(id, lines)
	select {
	case s.kick <- struct{}{}:
	default:
	}
	s.ring()
}

// run works off whatever comes due, and rings when the minute on the page is over.
func (s *show) run() {
	tick := time.NewTicker(poll)
	defer tick.Stop()
	minute := s.Clock.Now().Truncate(time.Minute)
	for {
		select {
		case <-s.ctx.Done():
			return
		case <-tick.C:
		case <-s.kick:
		}
		s.hand.Lock()
		if err := s.Sender.Drain(s.ctx); err != nil && s.ctx.Err() == nil {
			slog.Error("demo: work off the queue", "error", err)
		}
		s.hand.Unlock()
		if now := s.Clock.Now().Truncate(time.Minute); !now.Equal(minute) {
			minute = now
			s.sweep()
			s.ring()
		}
	}
}

// sweep brings back what no webhook delivered.
func (s *show) sweep() {
	s.hand.Lock()
	defer s.hand.Unlock()
	if err := s.Sweeper.Sweep(s.ctx); err != nil && s.ctx.Err() == nil {
		slog.Error("demo: sweep", "error", err)
	}
}

// listen rings whenever a text comes, goes or is delivered.
func (s *show) listen() {
	changes, stop := s.Emulator.Subscribe()
	defer stop()
	for {
		select {
		case <-s.ctx.Done():
			return
		case <-changes:
			s.ring()
		}
	}
}

// text is somebody writing, and all that follows at once.
func (s *show) text(from, to phone.Number, words string) error {
	s.hand.Lock() // before it is written: a sweep that finds it first would call it late
	defer s.hand.Unlock()
	s.Emulator.Text(from, to, words)
	return s.Settle(s.ctx)
}

// skip moves the clock to a time, through everything planned before it.
func (s *show) skip(until time.Time) error {
	s.hand.Lock()
	defer s.hand.Unlock()
	if err := s.Skip(s.ctx, until, s.ring); err != nil {
		return err
	}
	if err := s.Sweeper.Sweep(s.ctx); err != nil {
		return err
	}
	return s.Settle(s.ctx)
}

// skipToEvening moves the clock to where the next check-in has come.
func (s *show) skipToEvening() error {
	_, t, err := s.thread()
	if err != nil {
		return err
	}
	return s.skip(s.evening(t))
}

// playing is the weekend that plays itself, or has; nil for none.
func (s *show) playing() *weekend {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.weekend
}

// fail makes Twilio fail for a phone, or for all with "".
func (s *show) fail(mode emulator.Mode, number phone.Number) {
	if number == "" {
		s.Emulator.Fail(mode)
	} else {
		s.Emulator.Fail(mode, number)
	}
	s.ring()
}

func (s *show) close() {
	s.cancel()
	s.work.Wait()
	s.Stage.Close()
	s.end()
}

func (s *show) end() {
	s.cancel()
	_ = s.client.Close() // nothing is kept: there is nothing to lose
	s.redis.Close()
}
