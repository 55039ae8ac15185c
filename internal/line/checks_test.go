package line

import (
	"context"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/alicebob/miniredis/v2"
	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/program"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/seal"
	"github.com/warmline/warmline/internal/twilio"
)

// A sign of life goes out only while Redis takes writes, due work is looked for, the
// carrier's list is swept and no crisis work waits.
func TestWhatMustWorkForASignOfLife(t *testing.T) {
	server := miniredis.RunT(t)
	client := redis.NewClient(&redis.Options{Addr: server.Addr(), MaxRetries: -1})
	t.Cleanup(func() { _ = client.Close() })
	at := clock.NewManual(time.Date(2026, 3, 2, 18, 0, 0, 0, time.UTC))
	l := newLine(t, client, at)
	failing := func() string {
		var names []string
		for _, c := range l.checks(at) {
			if c.Works(t.Context()) != nil {
				names = append(names, c.Name)
			}
		}
		return strings.Join(names, ", ")
	}
	want := func(when, want string) {
		t.Helper()
		if got := failing(); got != want {
			t.Errorf("%s: failing %q, want %q", when, got, want)
		}
	}

	want("nothing runs", "due work is looked for, the carrier's list is swept")
	stop := run(l)
	for range 500 {
		if failing() == "" {
			break
		}
		time.Sleep(20 * time.Millisecond)
	}
	want("it runs", "")
	stop()
	at.Advance(time.Minute)
	want("it has just ended", "")
	planned := [bot.Lanes]time.Time{bot.LaneCrisis: at.Now()}
	if _, err := l.Store.Commit(t.Context(), at.Now(), bot.Commit{ID: "t1", State: []byte("{}"), Next: planned}); err != nil {
		t.Fatal(err)
	}
	at.Advance(time.Minute)
	want("a minute later", "due work is looked for")
	at.Advance(time.Second)
	want("crisis work waits", "due work is looked for, crisis work is taken up")
	at.Advance(4 * time.Minute)
	want("no sweep for long", "due work is looked for, the carrier's list is swept, crisis work is taken up")
	server.SetError("OOM command not allowed when used memory > 'maxmemory'")
	want("no memory left", "redis takes a write, due work is looked for, the carrier's list is swept, crisis work is taken up")
}

func newLine(t *testing.T, client redis.UniversalClient, c clock.Clock) *Line {
	t.Helper()
	keys, err := seal.NewKeyset()
	if err != nil {
		t.Fatal(err)
	}
	box, err := seal.Parse(keys)
	if err != nil {
		t.Fatal(err)
	}
	store, err := redisstore.New(t.Context(), client, box, redisstore.Config{})
	if err != nil {
		t.Fatal(err)
	}
	folder, err := program.Load("")
	if err != nil {
		t.Fatal(err)
	}
	em := emulator.New(emulator.Config{AccountSID: "AC1", AuthToken: "token", Clock: c})
	t.Cleanup(em.Close)
	api := httptest.NewServer(em.Handler())
	t.Cleanup(api.Close)
	l, err := New(t.Context(), Config{
		Numbers: bot.Numbers{Line: "+16175550100"}, Clock: c, PublicURL: "https://line.example.org",
		Twilio: twilio.Config{AccountSID: "AC1", AuthToken: "token", BaseURL: api.URL},
	}, store, folder)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// run runs a line until stop is called.
func run(l *Line) (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	var done sync.WaitGroup
	done.Go(func() { l.Run(ctx) })
	return func() {
		cancel()
		done.Wait()
	}
}
