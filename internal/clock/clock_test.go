package clock

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

var _ = []Clock{System{}, (*Manual)(nil), (*Shared)(nil)}

func TestManualMovesOnlyWhenTold(t *testing.T) {
	start := time.Date(2026, 1, 10, 18, 30, 0, 0, time.UTC)
	m := NewManual(start)
	m.Advance(time.Minute)
	if got := m.Now(); !got.Equal(start.Add(time.Minute)) {
		t.Errorf("after Advance: %v", got)
	}
	m.Set(start)
	if got := m.Now(); !got.Equal(start) {
		t.Errorf("after Set: %v", got)
	}
}

// remote is a clock elsewhere: this machine's plus ahead, slow to answer, or broken.
type remote struct{ state atomic.Pointer[remoteState] }

type remoteState struct {
	ahead, slow time.Duration
	err         error
}

func (r *remote) read(ctx context.Context) (time.Time, error) {
	is := r.state.Load()
	select {
	case <-ctx.Done():
		return time.Time{}, ctx.Err()
	case <-time.After(is.slow / 2):
	}
	now := time.Now().Add(is.ahead)
	time.Sleep(is.slow / 2)
	return now, is.err
}

// shared runs test with a running Shared that follows a remote clock an hour ahead.
func shared(t *testing.T, test func(t *testing.T, r *remote, s *Shared)) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		r := &remote{}
		r.state.Store(&remoteState{ahead: time.Hour, slow: 10 * time.Millisecond})
		s, err := NewShared(ctx, r.read)
		if err != nil {
			t.Fatal(err)
		}
		done := make(chan struct{})
		go func() { s.Run(ctx); close(done) }()
		test(t, r, s)
		cancel()
		<-done
	})
}

// ahead is how far s is ahead of this machine.
func ahead(s *Shared) time.Duration { return time.Until(s.Now()) }

func TestSharedFollowsTheOtherClock(t *testing.T) {
	shared(t, func(t *testing.T, r *remote, s *Shared) {
		if got := ahead(s); got != time.Hour {
			t.Errorf("at first %v ahead", got)
		}
		r.state.Store(&remoteState{ahead: 2 * time.Hour})
		time.Sleep(refreshEvery + time.Second)
		if got := ahead(s); got != 2*time.Hour {
			t.Errorf("after a refresh %v ahead", got)
		}
	})
}

func TestSharedCarriesOnWhenTheOtherClockFailsAndFollowsItAgain(t *testing.T) {
	for name, is := range map[string]*remoteState{
		"broken": {err: errors.New("down"), ahead: 9 * time.Hour},
		"hung":   {slow: time.Hour, ahead: 9 * time.Hour},
	} {
		t.Run(name, func(t *testing.T) {
			shared(t, func(t *testing.T, r *remote, s *Shared) {
				r.state.Store(is)
				before := s.Now()
				time.Sleep(3 * refreshEvery)
				if got := s.Now().Sub(before); got != 3*refreshEvery {
					t.Errorf("moved %v", got)
				}
				r.state.Store(&remoteState{ahead: 2 * time.Hour})
				time.Sleep(2 * refreshEvery)
				if got := ahead(s); got != 2*time.Hour {
					t.Errorf("does not follow again: %v ahead", got)
				}
			})
		})
	}
}

func TestSharedNeverGoesBack(t *testing.T) {
	shared(t, func(t *testing.T, r *remote, s *Shared) {
		before := s.Now()
		r.state.Store(&remoteState{ahead: time.Hour - time.Minute})
		time.Sleep(refreshEvery + time.Second)
		still := s.Now()
		if still.Before(before) {
			t.Fatalf("went back by %v", before.Sub(still))
		}
		if got := s.Held(); got <= 0 || got > time.Minute {
			t.Errorf("held for %v", got)
		}
		time.Sleep(time.Second)
		if got := s.Now(); !got.Equal(still) {
			t.Errorf("did not hold still: moved %v", got.Sub(still))
		}
		time.Sleep(time.Minute)
		if got := ahead(s); got != time.Hour-time.Minute || s.Held() != 0 {
			t.Errorf("does not follow again: %v ahead, held for %v", got, s.Held())
		}
	})
}

func TestAdvanceStaysOverARefreshAndOnlyGoesForward(t *testing.T) {
	shared(t, func(t *testing.T, _ *remote, s *Shared) {
		s.Advance(10 * time.Minute)
		s.Advance(-time.Hour)
		time.Sleep(2 * refreshEvery)
		if got := ahead(s); got != time.Hour+10*time.Minute {
			t.Errorf("%v ahead", got)
		}
	})
}

func TestSharedTellsNoTimeBeforeItKnowsOne(t *testing.T) {
	down := errors.New("down")
	_, err := NewShared(t.Context(), func(context.Context) (time.Time, error) { return time.Time{}, down })
	if !errors.Is(err, down) {
		t.Errorf("got %v", err)
	}
}

func TestSharedIsOneClockForManyReaders(t *testing.T) {
	s, err := NewShared(t.Context(), func(context.Context) (time.Time, error) { return time.Now(), nil })
	if err != nil {
		t.Fatal(err)
	}
	var readers sync.WaitGroup
	for range 8 {
		readers.Go(func() {
			last := s.Now()
			for range 2000 {
				now := s.Now()
				if now.Before(last) {
					t.Error("went back")
					return
				}
				last = now
				s.Advance(time.Nanosecond)
			}
		})
	}
	for range 200 {
		if err := s.refresh(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	readers.Wait()
}

func BenchmarkSharedNow(b *testing.B) {
	s, err := NewShared(b.Context(), func(context.Context) (time.Time, error) { return time.Now(), nil })
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		s.Now()
	}
}
