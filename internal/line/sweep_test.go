package line_test

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"github.com/alicebob/miniredis/v2"
	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/line"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/program"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/seal"
	"github.com/warmline/warmline/internal/sweep"
	"github.com/warmline/warmline/internal/twilio"
)

const (
	account              = "AC0123456789abcdef0123456789abcdef"
	token                = "linetoken"
	ours    phone.Number = "+16175550100"
)

// rig is Redis and Twilio, with any number of lines between them.
type rig struct {
	*emulator.Emulator
	redis *miniredis.Miniredis
	store *redisstore.Store
	clock *clock.Manual
	api   string
	hook  net.Listener

	mu    sync.Mutex
	heard map[string]int // how often words were committed
}

func newRig(t *testing.T) *rig {
	t.Helper()
	r := &rig{redis: miniredis.RunT(t), clock: clock.NewManual(time.Date(2026, 3, 2, 18, 0, 0, 0, time.UTC)), heard: map[string]int{}}
	client := redis.NewUniversalClient(&redis.UniversalOptions{Addrs: []string{r.redis.Addr()}})
	t.Cleanup(func() { _ = client.Close() })
	keyset, err := seal.NewKeyset()
	must(t, err)
	box, err := seal.Parse(keyset)
	must(t, err)
	r.store, err = redisstore.New(t.Context(), client, box, redisstore.Config{})
	must(t, err)
	r.hook, err = net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	r.Emulator = emulator.New(emulator.Config{AccountSID: account, AuthToken: token, Clock: r.clock, Webhook: r.public() + "/twilio/sms"})
	t.Cleanup(r.Close)
	api := httptest.NewServer(r.Handler())
	t.Cleanup(api.Close)
	r.api = api.URL
	return r
}

func (r *rig) public() string { return "http://" + r.hook.Addr().String() }

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// line starts a process.
func (r *rig) line(t *testing.T, s sweep.Config) *line.Line {
	t.Helper()
	folder, err := program.Load("")
	must(t, err)
	s.Back = time.Hour
	l, err := line.New(t.Context(), line.Config{
		Numbers: bot.Numbers{Line: ours}, PublicURL: r.public(), Clock: r.clock, Watch: r.watch, Sweep: s,
		Twilio: twilio.Config{AccountSID: account, AuthToken: token, BaseURL: r.api, PublicURL: r.public()},
	}, r.store, folder)
	must(t, err)
	return l
}

func (r *rig) watch(_ string, lines []bot.Line) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, l := range lines {
		if l.Who == "person" {
			r.heard[l.Text]++
		}
	}
}

// lose lets many people write while no webhook works.
func (r *rig) lose(n int) {
	r.Fail(emulator.Lost)
	for i := range n {
		r.Text(phone.Number(fmt.Sprintf("+1857555%04d", i%70)), ours, fmt.Sprint("words ", i))
	}
}

// wantOnce holds that each of n texts was committed once.
func (r *rig) wantOnce(t *testing.T, n int) {
	t.Helper()
	r.mu.Lock()
	defer r.mu.Unlock()
	for i := range n {
		if got := r.heard[fmt.Sprint("words ", i)]; got != 1 {
			t.Errorf("text %d was heard %d times", i, got)
		}
	}
	if len(r.heard) != n {
		t.Errorf("%d texts were heard, want %d", len(r.heard), n)
	}
}

// More texts than one page of the list holds, and two processes that both believe
// the sweep is theirs: each text is heard once.
func TestTwoSweepersAtTheSameTimeHearEachTextOnce(t *testing.T) {
	r := newRig(t)
	r.lose(1050)
	one, two := r.line(t, sweep.Config{}), r.line(t, sweep.Config{})
	var both sync.WaitGroup
	for _, l := range []*line.Line{one, two} {
		s := sweep.New(sweep.Config{Back: time.Hour}, r.record(t), alone{}, l.Engine, r.clock)
		both.Go(func() {
			if err := s.Sweep(t.Context()); err != nil {
				t.Error(err)
			}
		})
	}
	both.Wait()
	must(t, one.Sweeper.Sweep(t.Context()))
	r.wantOnce(t, 1050)
}

func (r *rig) record(t *testing.T) bot.Record {
	t.Helper()
	c, err := twilio.New(twilio.Config{AccountSID: account, AuthToken: token, BaseURL: r.api})
	must(t, err)
	return c.Record(ours)
}

// alone lets everybody believe that the sweep is theirs, as a lease that ran out does.
type alone struct{}

func (alone) TakeTurn(context.Context, bot.Turn, time.Time, time.Time, string) ([]byte, bool, error) {
	return nil, true, nil
}
func (alone) EndTurn(context.Context, bot.Turn, string, []byte) error { return nil }
func (alone) Hold(context.Context) (*bot.Hold, error)                 { return nil, nil }
func (alone) Swept(context.Context, time.Time, time.Time) error       { return nil }

// A process that ends in the middle of a sweep leaves the rest to the one that
// starts after it.
func TestARestartInTheMiddleOfASweepLosesNothing(t *testing.T) {
	r := newRig(t)
	r.lose(60)
	for range 5 {
		ctx, die := context.WithCancel(t.Context())
		first := r.line(t, sweep.Config{})
		s := sweep.New(sweep.Config{Back: time.Hour}, r.record(t), r.store, dying{first.Engine, die}, r.clock)
		if err := s.Sweep(ctx); err == nil {
			t.Error("it did not die")
		}
	}
	must(t, r.line(t, sweep.Config{}).Sweeper.Sweep(t.Context()))
	r.wantOnce(t, 60)
}

// dying ends its process at the thirtieth text, after the commit and before
// anybody hears of it.
type dying struct {
	*bot.Engine
	die func()
}

func (d dying) Hear(ctx context.Context, h bot.Heard) error {
	err := d.Engine.Hear(ctx, h)
	if h.Body == "words 29" {
		d.die()
	}
	return err
}

// A text whose commit failed is brought back soon, not at the next minute.
func TestATextThatCouldNotBeCommittedIsBroughtBackSoon(t *testing.T) {
	r := newRig(t)
	l := r.line(t, sweep.Config{Every: time.Hour, Soon: 5 * time.Millisecond})
	server := &http.Server{Handler: l.Handler}
	go server.Serve(r.hook)
	defer server.Close()
	ctx, stop := context.WithCancel(t.Context())
	var running sync.WaitGroup
	running.Go(func() { l.Run(ctx) })
	defer running.Wait()
	defer stop()
	time.Sleep(100 * time.Millisecond) // the sweeps at the start are over, or will be

	r.redis.SetError("LOADING Redis is loading the dataset in memory")
	sid := r.Text("+16175550142", ours, "words 0")
	r.redis.SetError("")
	for _, m := range r.Messages() {
		if m.SID == sid && m.Webhook != http.StatusServiceUnavailable {
			t.Fatalf("the webhook answered %d", m.Webhook)
		}
	}
	soon, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	if _, err := r.Wait(soon, "+16175550142", 1); err != nil {
		t.Fatal("the text was not brought back")
	}
	r.wantOnce(t, 1)
}
