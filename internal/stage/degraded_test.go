package stage_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/program"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/redistest"
	"github.com/warmline/warmline/internal/stage"
)

// The phones of the stage's roster. Dana and Luis are on shift, Ana is their backup.
const (
	dana   phone.Number = "+16175550121"
	ana    phone.Number = "+16175550123"
	ruth   phone.Number = "+16175550124" // supervisor
	omar   phone.Number = "+16175550125" // lead
	writer              = stage.Recoveree
)

// harms are the ways a Redis can be gone, and how each is undone.
var harms = []struct {
	name       string
	harm, mend func(*testing.T, *redistest.Server)
}{
	{"frozen", func(t *testing.T, s *redistest.Server) { s.Freeze(t) }, func(t *testing.T, s *redistest.Server) { s.Thaw(t) }},
	{"killed", func(t *testing.T, s *redistest.Server) { s.Kill(t) }, func(t *testing.T, s *redistest.Server) { s.Start(t) }},
	{"full", func(t *testing.T, s *redistest.Server) { s.Do(t, "config", "set", "maxmemory", "1") },
		func(t *testing.T, s *redistest.Server) { s.Do(t, "config", "set", "maxmemory", "0") }},
	{"read-only", func(t *testing.T, s *redistest.Server) { s.Do(t, "replicaof", "127.0.0.1", "1") },
		func(t *testing.T, s *redistest.Server) { s.Do(t, "replicaof", "no", "one") }},
}

// twilioWaits is how long a webhook may take at Twilio, as the line is set up there.
const twilioWaits = 4 * time.Second

// broken is a line in the evening of a Monday whose Redis can be harmed.
type broken struct {
	*stage.Stage
	*testing.T
	redis *redistest.Server
}

func newBroken(t *testing.T) *broken {
	t.Helper()
	server := redistest.Harmed(t)
	options, err := redisstore.Options(server.URL())
	if err != nil {
		t.Fatal(err)
	}
	client := redis.NewUniversalClient(options)
	t.Cleanup(func() { _ = client.Close() })
	folder, err := program.Load("")
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 3, 2, 18, 0, 0, 0, folder.Program.Zone)
	s, err := stage.New(t.Context(), stage.Config{Redis: client, Clock: clock.NewManual(now), Program: folder, Roster: stage.Roster(), Chance: stage.Seeded(1)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Close)
	if err := s.Sweeper.Sweep(t.Context()); err != nil { // the first one only marks where the next begins
		t.Fatal(err)
	}
	return &broken{Stage: s, T: t, redis: server}
}

// text sends a text to the line and gives what the webhook answered, in time.
func (b *broken) text(from phone.Number, body string) (sid string, status int) {
	b.Helper()
	begin := time.Now()
	sid = b.Emulator.Text(from, stage.LineNumber, body)
	if took := time.Since(begin); took > twilioWaits {
		b.Errorf("the webhook took %v", took)
	}
	return sid, b.status(sid)
}

func (b *broken) status(sid string) int {
	i := slices.IndexFunc(b.Emulator.Messages(), func(m emulator.Message) bool { return m.SID == sid })
	return b.Emulator.Messages()[i].Webhook
}

// count waits until all is delivered and says how many texts with these words a
// phone has.
func (b *broken) count(n phone.Number, words string) (found int) {
	b.Helper()
	ctx, cancel := context.WithTimeout(b.Context(), 20*time.Second)
	defer cancel()
	if err := b.Emulator.Idle(ctx); err != nil {
		b.Fatal(err)
	}
	for _, m := range b.Emulator.Inbox(n) {
		if strings.Contains(m.Body, words) {
			found++
		}
	}
	return found
}

// arrives waits until a phone has a text with these words.
func (b *broken) arrives(n phone.Number, words string) {
	b.Helper()
	ctx, cancel := context.WithTimeout(b.Context(), 20*time.Second)
	defer cancel()
	for have := 0; ; have++ {
		in, err := b.Emulator.Wait(ctx, n, have)
		if err != nil {
			b.Fatalf("%q does not arrive among %d texts", words, len(in))
		}
		if slices.ContainsFunc(in, func(m emulator.Message) bool { return strings.Contains(m.Body, words) }) {
			return
		}
	}
}

const (
	page  = "A person in danger texted"
	store = "LINE is sick: Redis"
	first = "A coach (a person, not police) is being paged for you now"
)

// With its Redis gone, in whatever way, a text of danger still pages everyone on
// shift and those behind them, and its writer gets the first text; the lead hears
// of it once; what can wait is refused. When Redis is back Twilio's list brings all
// of it back, and the person gets their page with a code.
func TestWithoutRedisACrisisStillPages(t *testing.T) {
	for _, h := range harms {
		t.Run(h.name, func(t *testing.T) {
			t.Parallel()
			b := newBroken(t)
			h.harm(t, b.redis)

			sid, status := b.text(writer, "canary i want to die")
			if status != 200 {
				t.Errorf("the webhook answered %d", status)
			}
			b.arrives(writer, first)
			for _, n := range []phone.Number{dana, ana, ruth, omar} {
				b.arrives(n, page)
			}
			b.arrives(omar, store)
			if word, ready := b.State(t.Context()); word != "degraded" || !ready {
				t.Errorf("the line says %s, %v", word, ready)
			}
			for _, words := range []string{"STOP", "hello there", "COACH"} {
				if _, status := b.text(writer, words); status != 503 {
					t.Errorf("%s was answered %d", words, status)
				}
			}

			b.Emulator.Again(sid)
			if got := b.count(dana, page); got != 1 || b.status(sid) != 200 {
				t.Errorf("after the same text again: %d pages, status %d", got, b.status(sid))
			}
			if got := b.count(omar, store); got != 1 {
				t.Errorf("the lead was told %d times", got)
			}
			for _, m := range b.Emulator.Messages() {
				if m.To != stage.LineNumber && (strings.Contains(m.Body, "canary") || strings.Contains(m.Body, string(writer))) {
					t.Errorf("a page tells %q", m.Body)
				}
			}

			h.mend(t, b.redis)
			b.untilWell()
			if err := b.Sweeper.Sweep(t.Context()); err != nil {
				t.Fatal(err)
			}
			if err := b.Settle(t.Context()); err != nil {
				t.Fatal(err)
			}
			b.arrives(dana, "URGENT page K2")
		})
	}
}

// untilWell waits until the store takes something in.
func (b *broken) untilWell() {
	b.Helper()
	for range 500 {
		if b.Store.Writable(b.Context()) == nil {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	b.Fatal("Redis does not come back")
}
