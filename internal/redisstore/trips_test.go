package redisstore_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/redistest"
)

// Many callers share a trip to Redis; each gets its own answer, and what goes
// wrong with one conversation is nobody else's error.
func TestWhoSharesATripGetsTheirOwnAnswer(t *testing.T) {
	client, _ := redistest.Real(t)
	s := newStore(t, client, newBox(t))
	must(t, client.ScriptFlush(t.Context()).Err()) // as after a restart of Redis
	var all sync.WaitGroup
	for i := range 200 {
		all.Go(func() {
			number := phone.Number(fmt.Sprintf("+1617555%04d", i))
			snap, err := s.Find(t.Context(), number)
			if err != nil || snap.Version != 0 {
				t.Errorf("find: version %d, %v", snap.Version, err)
				return
			}
			version := int64(i % 2) // every other one is stale
			_, err = s.Commit(t.Context(), time.Unix(1, 0), bot.Commit{ID: snap.ID, Version: version, State: []byte(number)})
			if stale := errors.Is(err, bot.ErrConflict); stale != (version == 1) || err != nil && !stale {
				t.Errorf("commit on version %d: %v", version, err)
			}
			got, err := s.Find(t.Context(), number)
			if want := string(number); err != nil || version == 0 && string(got.State) != want || got.ID != snap.ID {
				t.Errorf("read another's state: %v", err)
			}
		})
	}
	all.Wait()
}

// A trip that hangs holds nobody longer than their own time, and those who come
// later are served as soon as Redis is back.
func TestATripThatHangsHoldsNobodyLongerThanTheirTime(t *testing.T) {
	_, url := redistest.Real(t)
	client := connect(t, url)
	s := newStore(t, client, newBox(t))
	must(t, client.Do(t.Context(), "client", "pause", 3_000, "all").Err())
	var all sync.WaitGroup
	for range 200 {
		all.Go(func() {
			ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
			defer cancel()
			begin := time.Now()
			if _, err := s.Load(ctx, "t1"); err == nil || time.Since(begin) > 2*time.Second {
				t.Errorf("after %v: %v", time.Since(begin), err)
			}
		})
	}
	all.Wait()
	back := time.Now().Add(20 * time.Second)
	for {
		_, err := s.Load(t.Context(), "t1")
		if err == nil {
			return
		}
		if time.Now().After(back) {
			t.Fatalf("still not back: %v", err)
		}
	}
}
