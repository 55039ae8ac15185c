package line_test

import (
	"context"
	"flag"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/program"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/redistest"
	"github.com/warmline/warmline/internal/seal"
	"github.com/warmline/warmline/internal/sender"
	"github.com/warmline/warmline/internal/twilio"
)

var claims = flag.Int("claims", 25, "how often two coaches accept at the same moment")

// phones keep what they get.
type phones struct {
	mu  sync.Mutex
	got map[phone.Number][]bot.Text
}

func (p *phones) SendText(_ context.Context, t bot.Text) (string, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.got[t.To] = append(p.got[t.To], t)
	return fmt.Sprint("SM", len(p.got[t.To])), nil
}

// read gives what a phone got since it was last read.
func (p *phones) read(n phone.Number) []bot.Text {
	p.mu.Lock()
	defer p.mu.Unlock()
	out := p.got[n]
	p.got[n] = nil
	return out
}

// process is one of several that share a store.
type process struct {
	engine *bot.Engine
	sender *sender.Sender
}

func newProcess(t *testing.T, url string, keyset []byte, c clock.Clock, p *phones) *process {
	t.Helper()
	folder, err := program.Load("")
	must(t, err)
	box, err := seal.Parse(keyset)
	must(t, err)
	options, err := redis.ParseURL(url)
	must(t, err)
	client := redis.NewClient(options)
	t.Cleanup(func() { _ = client.Close() })
	store, err := redisstore.New(t.Context(), client, box, redisstore.Config{})
	must(t, err)
	world := folder.World()
	world.Numbers = bot.Numbers{Line: ours, Coaches: []phone.Number{"+16175550110", "+16175550111", "+16175550112"}}
	keeper, err := bot.NewKeeper(t.Context(), store, world)
	must(t, err)
	out := &process{engine: bot.NewEngine(bot.Parts{Keeper: keeper, Store: store, Ledger: store, Clock: c, Kick: func(string, bot.Lane) {}})}
	out.sender = sender.New(sender.Config{}, sender.Parts{Queue: store, Pace: store, Ledger: store, Texter: p, Line: out.engine, Clock: c, Sort: twilio.DeliveryFault})
	return out
}

// Two coaches accept in the same moment, each at another process: one has it, both
// hear who, and the person hears one name. -claims says how often.
func TestTwoAcceptsAtOnceHaveOneWinner(t *testing.T) {
	_, url := redistest.Real(t)
	keyset, err := seal.NewKeyset()
	must(t, err)
	c, p := clock.NewManual(time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC).Add(6*time.Hour)), &phones{got: map[phone.Number][]bot.Text{}}
	lines := []*process{newProcess(t, url, keyset, c, p), newProcess(t, url, keyset, c, p)}
	coaches := []handoff.Coach{
		{ID: "dana", Name: "Dana", Phone: "+16175550121", Langs: []string{"en"}, Verified: true},
		{ID: "luis", Name: "Luis", Phone: "+16175550122", Langs: []string{"en"}, Verified: true},
	}
	ctx := t.Context()
	must(t, lines[0].engine.Change(ctx, func(handoff.Roster) (handoff.Roster, error) { return handoff.Roster{Coaches: coaches}, nil }))
	must(t, lines[0].engine.Stand(ctx, c.Now(), "the test", true))
	must(t, lines[1].engine.Refresh(ctx))
	ops := 0
	hear := func(l *process, from, to phone.Number, body string) error {
		ops++
		return l.engine.Hear(ctx, bot.Heard{Op: fmt.Sprint("SM", ops), From: from, To: to, Body: body})
	}
	drain := func() {
		t.Helper()
		for range 3 { // what one has handed over to the other
			for _, l := range lines {
				must(t, l.sender.Drain(ctx))
			}
		}
	}
	won := map[string]int{}
	for round := range *claims {
		c.Advance(time.Second)
		person := phone.Number(fmt.Sprintf("+1617%07d", 6000000+round))
		must(t, hear(lines[round%2], person, ours, "i want to die"))
		drain()
		p.read(person)
		codes := make([]string, len(coaches))
		for i, k := range coaches {
			codes[i] = code(t, p.read(k.Phone))
		}
		start, failed := make(chan struct{}), make(chan error, len(coaches))
		for i, k := range coaches {
			l, h := lines[(i+round/2)%2], bot.Heard{Op: fmt.Sprint("OK", round, i), From: k.Phone, To: "+16175550110", Body: codes[i]}
			go func() {
				<-start
				err := l.engine.Hear(ctx, h)
				if err == nil {
					err = l.sender.Drain(ctx)
				}
				failed <- err
			}()
		}
		close(start)
		for range coaches {
			must(t, <-failed)
		}
		drain()
		var winner handoff.Coach
		var number phone.Number
		names := 0
		for _, text := range p.read(person) {
			for _, k := range coaches {
				if strings.HasPrefix(text.Body, k.Name+", a coach") {
					winner, names = k, names+1
				}
			}
		}
		if names != 1 {
			t.Fatalf("round %d: the person hears %d names", round, names)
		}
		for _, k := range coaches {
			var said []string
			for _, text := range p.read(k.Phone) {
				said = append(said, text.Body)
				if strings.HasPrefix(text.Body, "It's yours.") {
					number = text.From
				}
			}
			mine := slices.ContainsFunc(said, func(s string) bool { return strings.HasPrefix(s, "It's yours.") })
			lost := slices.Contains(said, winner.Name+" has it. Thank you, you're free.")
			// an OK that crosses with that news is answered too: no OK meets silence
			crossed := len(said) == 2 && lost && strings.HasPrefix(said[1], "That one is closed: "+winner.Name+" has it.")
			if mine != (k.ID == winner.ID) || lost == mine || len(said) != 1 && !crossed {
				t.Fatalf("round %d: %s has it, and %s hears %q", round, winner.Name, k.Name, said)
			}
		}
		won[winner.ID]++
		for _, words := range []string{"DONE", "well again"} {
			must(t, hear(lines[0], winner.Phone, number, words))
			drain()
		}
		p.read(winner.Phone)
	}
	t.Logf("%d rounds: %v", *claims, won)
}

// code is the code of the page that a coach got.
func code(t *testing.T, texts []bot.Text) string {
	t.Helper()
	for _, text := range texts {
		if _, rest, ok := strings.Cut(text.Body, "URGENT page "); ok {
			code, _, _ := strings.Cut(rest, ".")
			return code
		}
	}
	var got []string
	for _, text := range texts {
		got = append(got, text.Body)
	}
	t.Fatalf("no page: %q", got)
	return ""
}
