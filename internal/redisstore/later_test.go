package redisstore_test

import (
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/redistest"
	"github.com/warmline/warmline/internal/seal"
)

// A store whose Redis is not there yet fails each command, and works for everybody
// at once when it is.
func TestAStoreMayStartBeforeItsRedis(t *testing.T) {
	server := redistest.Harmed(t)
	server.Kill(t)
	s := later(t, connect(t, server.URL()), newBox(t), redisstore.Config{})
	if _, err := s.Load(t.Context(), "t1"); err == nil || s.Writable(t.Context()) == nil {
		t.Error("a Redis that is not there was used")
	}
	server.Start(t)
	for range 500 {
		if s.Writable(t.Context()) == nil {
			break
		}
		time.Sleep(20 * time.Millisecond)
	}
	if _, err := s.Commit(t.Context(), start, bot.Commit{ID: "t1", State: []byte("{}")}); err != nil {
		t.Errorf("when it is there: %v", err)
	}
	var all sync.WaitGroup
	for range 200 {
		all.Go(func() {
			if _, _, err := s.World(t.Context()); err != nil {
				t.Errorf("one of many: %v", err)
			}
		})
	}
	all.Wait()
}

// It still refuses a Redis that was set up otherwise: nothing is read or written.
func TestALaterStoreRefusesWhatIsNotItsOwn(t *testing.T) {
	client, url := redistest.Mini(t)
	box := newBox(t)
	newStore(t, client, box)
	s := later(t, connect(t, url), box, redisstore.Config{Tags: 7})
	if _, err := s.Commit(t.Context(), start, bot.Commit{ID: "t1", State: []byte("{}")}); err == nil {
		t.Error("written with other tags")
	}
	if err := s.Writable(t.Context()); !errors.Is(err, redisstore.ErrSetup) {
		t.Errorf("got %v", err)
	}
}

func later(t *testing.T, client redis.UniversalClient, box *seal.Box, cfg redisstore.Config) *redisstore.Store {
	t.Helper()
	s, err := redisstore.Later(client, box, cfg)
	must(t, err)
	return s
}
