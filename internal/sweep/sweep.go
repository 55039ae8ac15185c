// Package sweep brings back what no webhook delivered. The carrier's own list of
// texts is the second witness of what was said: each text on it takes the very path
// of a webhook, and its id makes sure that twice is once. It knows neither Twilio
// nor Redis.
package sweep

import (
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"sync/atomic"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
)

// Line takes in texts.
type Line interface {
	Hear(ctx context.Context, h bot.Heard) error
}

// Config of a sweeper. Zero values are the defaults.
type Config struct {
	Every   time.Duration // from one sweep to the next; 1 min
	Soon    time.Duration // the same after Now and at the start, four times; 15 s, for a list lags
	Overlap time.Duration // heard again each time, for what the list showed late; 2 min, six times the lag measured at Twilio
	Back    time.Duration // how far back the very first sweep looks, at most Furthest; 0: not at all
	Alarm   bot.Alarm     // who is told; nil for nobody
}

// Furthest is how far back a sweep looks at most: within the 72 h in which a text
// that comes twice is known.
const Furthest = 71 * time.Hour

const (
	lease   = 30 * time.Second // how long a process that died keeps others from the sweep
	patient = 5 * time.Second  // for one text, or one word with the store
	sick    = 5                // sweeps that fail with one text before a human is told
	blind   = 3                // lists in a row that cannot be read before a human is told
	urges   = 4                // sweeps that come sooner after Now
)

func (c Config) defaults() Config {
	or := func(v *time.Duration, d time.Duration) {
		if *v == 0 {
			*v = d
		}
	}
	or(&c.Every, time.Minute)
	or(&c.Soon, 15*time.Second)
	or(&c.Overlap, 2*time.Minute)
	c.Back = min(c.Back, Furthest)
	return c
}

// Sweeper sweeps. Any number of them run side by side; one at a time does the work.
// Safe for concurrent use.
type Sweeper struct {
	cfg    Config
	record bot.Record
	store  bot.SweepStore
	line   Line
	clock  clock.Clock
	holder string
	now    chan struct{}
	swept  atomic.Int64 // when one last succeeded, unix nanoseconds
}

// New makes a sweeper.
func New(cfg Config, record bot.Record, store bot.SweepStore, line Line, c clock.Clock) *Sweeper {
	return &Sweeper{
		cfg: cfg.defaults(), record: record, store: store, line: line, clock: c,
		holder: rand.Text(), now: make(chan struct{}, 1),
	}
}

// Now says that a text could not be taken in: sweeps come sooner for a while. It
// never blocks.
func (s *Sweeper) Now() {
	select {
	case s.now <- struct{}{}:
	default:
	}
}

// Run sweeps until ctx ends.
func (s *Sweeper) Run(ctx context.Context) {
	for urged := urges; ctx.Err() == nil; {
		if err := s.sweep(ctx, urged > 0); err != nil && ctx.Err() == nil {
			slog.Error("sweep", "error", err)
		}
		if s.wait(ctx, urged > 0) {
			urged = urges
		} else {
			urged = max(0, urged-1)
		}
	}
}

// wait lets the time to the next sweep pass and says whether Now was called.
func (s *Sweeper) wait(ctx context.Context, urged bool) (again bool) {
	long, short := time.After(s.cfg.Every), (<-chan time.Time)(nil)
	if urged {
		short = time.After(s.cfg.Soon)
	}
	for {
		select {
		case <-ctx.Done():
			return again
		case <-long:
			return again
		case <-short:
			return again
		case <-s.now:
			again = true
			if short == nil {
				short = time.After(s.cfg.Soon)
			}
		}
	}
}

// Sweep hears everything that the carrier's list has and that was not heard for
// sure, unless another process is at it. The error says what was left for the next.
func (s *Sweeper) Sweep(ctx context.Context) error { return s.sweep(ctx, true) }

// Swept is when a sweep last succeeded, here or in the process that had its turn;
// zero when none ever did.
func (s *Sweeper) Swept() time.Time {
	if n := s.swept.Load(); n != 0 {
		return time.Unix(0, n)
	}
	return time.Time{}
}

func (s *Sweeper) sweep(ctx context.Context, urged bool) (err error) {
	began := s.clock.Now()
	defer func() {
		if err == nil {
			s.swept.Store(began.UnixNano())
		}
	}()
	n, taken, err := s.take(ctx, began)
	if err != nil || !taken {
		return err
	}
	if !urged && began.Sub(n.begun()) < s.cfg.Every/2 {
		return s.end(ctx, n) // another process has just done it
	}
	r := &round{Sweeper: s, notes: n, failed: map[string]int{}, ours: began}
	since, err := s.since(ctx, n, began)
	if err != nil {
		return errors.Join(err, s.end(ctx, n))
	}
	err = s.record.Inbound(ctx, since, func(h bot.Heard) error { return r.hear(ctx, h) })
	if r.stopped = cmp.Or(r.stopped, ctx.Err()); r.stopped != nil {
		return errors.Join(r.stopped, s.end(ctx, n)) // as it was: the next one does it again
	}
	if err != nil {
		n.Faults++
		if n.Faults >= blind {
			s.raise(bot.SickSweep)
		}
		err = fmt.Errorf("the carrier's list: %w", err)
	} else {
		n.Faults, n.Heard = 0, r.upTo(began).Unix()
		err = s.store.Swept(ctx, since.Add(s.cfg.Overlap), r.upTo(began).Add(-s.cfg.Overlap)) // the ends may be incomplete
	}
	n.Began, n.Failed = began.Unix(), r.failed
	return errors.Join(err, s.end(ctx, n))
}

// since is where a sweep begins: while routine work is held for it, with the time
// in which nothing is certain, however long that is.
func (s *Sweeper) since(ctx context.Context, n *notes, began time.Time) (time.Time, error) {
	hold, err := s.store.Hold(ctx)
	if err != nil || hold == nil || hold.Swept {
		return s.usual(n, began), err
	}
	if n.Heard == 0 || hold.From.Unix() < n.Heard {
		n.Heard = hold.From.Unix()
	}
	return time.Unix(n.Heard, 0).Add(-s.cfg.Overlap), nil
}

// usual is where a sweep begins in good health.
func (s *Sweeper) usual(n *notes, began time.Time) time.Time {
	if n.Heard == 0 {
		n.Heard = began.Add(-s.cfg.Back).Unix()
		return time.Unix(n.Heard, 0)
	}
	since, furthest := time.Unix(n.Heard, 0).Add(-s.cfg.Overlap), began.Add(-Furthest)
	if since.After(furthest) {
		return since
	}
	slog.Error("sweep: texts older than 71 h are not brought back any more")
	return furthest
}

func (s *Sweeper) raise(what bot.Sickness) {
	if s.cfg.Alarm != nil {
		s.cfg.Alarm.Raise(what)
	}
}
