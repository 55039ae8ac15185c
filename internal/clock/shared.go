package clock

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"
)

const (
	// refreshEvery is how often Run asks: machine clocks drift apart by
	// microseconds in that time.
	refreshEvery = 5 * time.Second
	// askWithin bounds one question, and so the error of an answer: half of it.
	askWithin = 500 * time.Millisecond
)

// Source reads the clock that all nodes share.
type Source func(context.Context) (time.Time, error)

// Shared follows a clock that all nodes share, so that one node's wrong clock
// never makes a text early or a page late. Between readings this machine's
// monotonic clock counts on. It never goes back: when the shared clock does, it
// holds still until that has caught up. Safe for concurrent use.
type Shared struct {
	source Source
	anchor atomic.Pointer[anchor]
	offset atomic.Int64 // nanoseconds, set by Advance
	last   atomic.Int64 // the latest time given out, nanoseconds since 1970
}

// anchor is one reading: the shared time at a moment of this machine.
type anchor struct{ local, shared time.Time }

// NewShared reads the source once, so that no time is told before it is known.
func NewShared(ctx context.Context, source Source) (*Shared, error) {
	s := &Shared{source: source}
	if err := s.refresh(ctx); err != nil {
		return nil, err
	}
	return s, nil
}

// StartShared is NewShared for a source that is out of reach: until the first
// reading this machine's clock counts.
func StartShared(source Source) *Shared {
	s := &Shared{source: source}
	now := time.Now()
	s.anchor.Store(&anchor{local: now, shared: now})
	return s
}

// Run reads the source every few seconds until ctx ends. A failed reading is
// passed over: the machine's own clock carries on from the last good one.
func (s *Shared) Run(ctx context.Context) {
	tick := time.NewTicker(refreshEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			_ = s.refresh(ctx) // whoever depends on the source notices by itself that it is gone
		}
	}
}

// refresh takes one reading. The source answered somewhere between question and
// answer; the middle is the best guess.
func (s *Shared) refresh(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, askWithin)
	defer cancel()
	asked := time.Now()
	shared, err := s.source(ctx)
	if err != nil {
		return fmt.Errorf("read the shared clock: %w", err)
	}
	middle := asked.Add(time.Since(asked) / 2)
	s.anchor.Store(&anchor{local: middle, shared: shared})
	return nil
}

// Now is the shared time plus what Advance added, in UTC, never before a time it
// has told already.
func (s *Shared) Now() time.Time {
	now := s.reading()
	for {
		last := s.last.Load()
		if now <= last {
			return time.Unix(0, last).UTC()
		}
		if s.last.CompareAndSwap(last, now) {
			return time.Unix(0, now).UTC()
		}
	}
}

// Held is how long the clock will hold still because the shared clock went back;
// 0 in good health. Everything timed waits that long, so watch it.
func (s *Shared) Held() time.Duration {
	return max(0, time.Duration(s.last.Load()-s.reading()))
}

// Advance moves the clock on by d for good; a negative d does nothing. Only the
// demo and tests call it.
func (s *Shared) Advance(d time.Duration) { s.offset.Add(int64(max(0, d))) }

// reading is the shared time as far as known, in nanoseconds since 1970.
func (s *Shared) reading() int64 {
	a := s.anchor.Load()
	return a.shared.UnixNano() + int64(time.Since(a.local)) + s.offset.Load()
}
