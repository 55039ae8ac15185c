package sweep_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/redistest"
	"github.com/warmline/warmline/internal/seal"
	"github.com/warmline/warmline/internal/sweep"
	"github.com/warmline/warmline/internal/twilio"
)

const (
	account              = "AC0123456789abcdef0123456789abcdef"
	token                = "sweeptoken"
	ours    phone.Number = "+16175550100"
	ria     phone.Number = "+16175550123"
)

var start = time.Date(2026, 4, 1, 12, 0, 0, 0, time.UTC)

// ear is a line that remembers what it was told and fails with what it must not take.
type ear struct {
	mu    sync.Mutex
	tries []string         // words, each time they were brought
	fails map[string]error // by words
}

func (e *ear) Hear(_ context.Context, h bot.Heard) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.tries = append(e.tries, h.Body)
	return e.fails[h.Body]
}

func (e *ear) heard() []string {
	e.mu.Lock()
	defer e.mu.Unlock()
	return slices.Clone(e.tries)
}

// bell remembers what was raised.
type bell struct {
	mu     sync.Mutex
	raised []bot.Sickness
}

func (b *bell) Raise(s bot.Sickness) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.raised = append(b.raised, s)
}

// rig is Twilio with an account, Redis, and a line to tell.
type rig struct {
	*emulator.Emulator
	*ear
	clock  *clock.Manual
	record *twilio.Record
	store  *redisstore.Store
	client redis.UniversalClient
	bell   *bell
	cfg    sweep.Config
}

func newRig(t *testing.T) *rig {
	t.Helper()
	r := &rig{ear: &ear{fails: map[string]error{}}, clock: clock.NewManual(start), bell: &bell{}}
	r.cfg = sweep.Config{Back: time.Hour, Alarm: r.bell}
	r.Emulator = emulator.New(emulator.Config{AccountSID: account, AuthToken: token, Clock: r.clock})
	t.Cleanup(r.Close)
	api := httptest.NewServer(r.Handler())
	t.Cleanup(api.Close)
	c, err := twilio.New(twilio.Config{AccountSID: account, AuthToken: token, BaseURL: api.URL})
	must(t, err)
	r.record = c.Record(ours)
	r.client, _ = redistest.Mini(t)
	keyset, err := seal.NewKeyset()
	must(t, err)
	box, err := seal.Parse(keyset)
	must(t, err)
	r.store, err = redisstore.New(t.Context(), r.client, box, redisstore.Config{})
	must(t, err)
	return r
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// sweeper starts a process that sweeps.
func (r *rig) sweeper() *sweep.Sweeper {
	return sweep.New(r.cfg, r.record, r.store, r.ear, r.clock)
}

// text is a person writing while no webhook works.
func (r *rig) text(words string) { r.Text(ria, ours, words) }

func (r *rig) want(t *testing.T, words ...string) {
	t.Helper()
	if got := r.heard(); !slices.Equal(got, words) {
		t.Errorf("brought %q, want %q", got, words)
	}
}

func TestWhatNoWebhookDeliveredIsBroughtOldestFirst(t *testing.T) {
	r := newRig(t)
	r.text("one")
	r.clock.Advance(time.Minute)
	r.text("two")
	must(t, r.sweeper().Sweep(t.Context()))
	r.want(t, "one", "two")
}

func TestTheFirstSweepLooksBackAsFarAsItIsTold(t *testing.T) {
	for back, want := range map[time.Duration][]string{
		0:               {"now"},
		time.Hour:       {"an hour ago", "now"},
		999 * time.Hour: {"71 h ago", "an hour ago", "now"},
	} {
		t.Run(back.String(), func(t *testing.T) {
			r := newRig(t)
			r.cfg.Back = back
			r.text("72 h ago")
			r.clock.Advance(time.Hour)
			r.text("71 h ago")
			r.clock.Advance(70 * time.Hour)
			r.text("an hour ago")
			r.clock.Advance(time.Hour)
			r.text("now")
			must(t, r.sweeper().Sweep(t.Context()))
			r.want(t, want...)
		})
	}
}

// A list shows a text only after a while: the next sweeps look there again.
func TestATextThatTheListShowsLateIsBroughtByALaterSweep(t *testing.T) {
	r := newRig(t)
	r.SetListLag(20 * time.Second)
	r.text("one")
	s := r.sweeper()
	must(t, s.Sweep(t.Context()))
	r.want(t)
	for range 5 {
		r.clock.Advance(time.Minute)
		must(t, s.Sweep(t.Context()))
	}
	if got := r.heard(); len(got) != 3 { // in the minutes one, two and three: then the overlap is over
		t.Errorf("brought %q", got)
	}
}

func TestEachSweepGoesOnWhereTheLastOneStoppedWhoeverDidIt(t *testing.T) {
	r := newRig(t)
	r.text("one")
	must(t, r.sweeper().Sweep(t.Context()))
	r.clock.Advance(10 * time.Hour) // nobody was up
	r.text("two")
	r.clock.Advance(10 * time.Hour)
	must(t, r.sweeper().Sweep(t.Context()))
	r.want(t, "one", "one", "two") // the first again: the lists overlap
}

func TestNothingOlderThan71HoursIsBrought(t *testing.T) {
	r := newRig(t)
	must(t, r.sweeper().Sweep(t.Context()))
	r.clock.Advance(time.Minute)
	r.text("too old to be known if it comes twice")
	r.clock.Advance(2 * time.Hour)
	r.text("in time")
	r.clock.Advance(70 * time.Hour)
	must(t, r.sweeper().Sweep(t.Context()))
	r.want(t, "in time")
}

func TestATextThatFailsStopsNoOtherAndComesAgain(t *testing.T) {
	r := newRig(t)
	r.fails["two"] = errors.New("redis: connection refused")
	for _, words := range []string{"one", "two", "three"} {
		r.text(words)
		r.clock.Advance(time.Second)
	}
	s := r.sweeper()
	must(t, s.Sweep(t.Context()))
	r.want(t, "one", "two", "three")
	for range 20 { // an outage of one shard, longer than any overlap
		r.clock.Advance(time.Minute)
		must(t, s.Sweep(t.Context()))
	}
	delete(r.fails, "two")
	r.tries = nil
	must(t, r.sweeper().Sweep(t.Context()))
	if got := r.heard(); !slices.Contains(got, "two") {
		t.Errorf("not brought again: %q", got)
	}
	if !slices.Contains(r.bell.raised, bot.SickThread) {
		t.Error("nobody was told")
	}
	r.tries = nil
	r.clock.Advance(3 * time.Minute)
	must(t, s.Sweep(t.Context()))
	r.clock.Advance(time.Minute)
	must(t, s.Sweep(t.Context()))
	if got := r.heard(); len(got) > 3 {
		t.Errorf("once it was taken in the sweep goes on: %q", got)
	}
}

// A conversation that nobody can read holds up the others for five sweeps: then a
// human has been told and the sweep goes on.
func TestATextThatCanNeverBeTakenInIsTheHumans(t *testing.T) {
	r := newRig(t)
	r.fails["one"] = fmt.Errorf("load: %w", bot.ErrSick)
	r.text("one")
	for i := range 5 {
		if len(r.bell.raised) > 0 {
			t.Fatalf("raised %v after %d sweeps", r.bell.raised, i)
		}
		must(t, r.sweeper().Sweep(t.Context()))
		r.clock.Advance(time.Minute)
	}
	if !slices.Equal(r.bell.raised, []bot.Sickness{bot.SickThread}) {
		t.Errorf("raised %v", r.bell.raised)
	}
	must(t, r.sweeper().Sweep(t.Context())) // within the overlap
	r.clock.Advance(5 * time.Minute)
	must(t, r.sweeper().Sweep(t.Context()))
	before := len(r.heard())
	r.clock.Advance(5 * time.Minute)
	r.text("two")
	must(t, r.sweeper().Sweep(t.Context()))
	if got := r.heard()[before:]; !slices.Equal(got, []string{"two"}) {
		t.Errorf("the sweep does not go on: %q", got)
	}
}

func TestAListThatFailsIsReadAgainFromWhereItWas(t *testing.T) {
	for _, mode := range []emulator.Mode{emulator.ServerErrors, emulator.TooMany, emulator.ResetBefore} {
		t.Run(string(mode), func(t *testing.T) {
			r := newRig(t)
			r.text("one")
			r.FailLists(mode)
			for i := range 3 {
				if len(r.bell.raised) > 0 {
					t.Fatalf("raised %v after %d sweeps", r.bell.raised, i)
				}
				err := r.sweeper().Sweep(t.Context())
				if err == nil || strings.Contains(err.Error(), "6175550") {
					t.Errorf("got %v", err)
				}
				r.clock.Advance(30 * time.Minute)
			}
			if !slices.Equal(r.bell.raised, []bot.Sickness{bot.SickSweep}) {
				t.Errorf("raised %v", r.bell.raised)
			}
			r.FailLists(emulator.None)
			must(t, r.sweeper().Sweep(t.Context()))
			r.want(t, "one")
			if len(r.bell.raised) != 1 {
				t.Errorf("raised %v", r.bell.raised)
			}
		})
	}
}

func TestASweepThatIsStoppedLeavesItToTheNext(t *testing.T) {
	r := newRig(t)
	for _, words := range []string{"one", "two", "three"} {
		r.text(words)
		r.clock.Advance(time.Second)
	}
	ctx, stop := context.WithCancel(t.Context())
	dying := sweep.New(r.cfg, r.record, r.store, lineFunc(func(ctx context.Context, h bot.Heard) error {
		if h.Body == "two" {
			stop()
			return ctx.Err()
		}
		return r.Hear(ctx, h)
	}), r.clock)
	if err := dying.Sweep(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	must(t, r.sweeper().Sweep(t.Context())) // at once: nobody waits for who has gone
	r.want(t, "one", "one", "two", "three")
	if len(r.bell.raised) > 0 {
		t.Errorf("raised %v", r.bell.raised)
	}
}

type lineFunc func(context.Context, bot.Heard) error

func (f lineFunc) Hear(ctx context.Context, h bot.Heard) error { return f(ctx, h) }

func TestOneProcessSweepsAtATime(t *testing.T) {
	r := newRig(t)
	r.text("one")
	other := r.sweeper()
	busy := sweep.New(r.cfg, r.record, r.store, lineFunc(func(ctx context.Context, h bot.Heard) error {
		must(t, other.Sweep(ctx))
		return r.Hear(ctx, h)
	}), r.clock)
	must(t, busy.Sweep(t.Context()))
	r.want(t, "one")
}

// dying is the store of a process that dies before its sweep ends.
type dying struct{ bot.SweepStore }

func (dying) EndTurn(context.Context, bot.Turn, string, []byte) error { return errors.New("died") }

// A process that died in the middle keeps the others waiting for half a minute:
// somebody's words of danger may be on the list.
func TestASweepNobodyEndsIsTakenOver(t *testing.T) {
	r := newRig(t)
	r.text("one")
	deaf := lineFunc(func(context.Context, bot.Heard) error { return errors.New("died") })
	if err := sweep.New(r.cfg, r.record, dying{r.store}, deaf, r.clock).Sweep(t.Context()); err == nil {
		t.Fatal("it ended well")
	}
	must(t, r.sweeper().Sweep(t.Context()))
	r.want(t)
	r.clock.Advance(30 * time.Second)
	must(t, r.sweeper().Sweep(t.Context()))
	r.want(t, "one")
}

func TestWithoutRedisTheSweepSaysSoAndTouchesNothing(t *testing.T) {
	r := newRig(t)
	r.text("one")
	must(t, r.client.Close())
	if err := r.sweeper().Sweep(t.Context()); err == nil {
		t.Error("no error")
	}
	r.want(t)
}

func TestNotesThatCannotBeReadAreAsIfThereWereNone(t *testing.T) {
	r := newRig(t)
	must(t, r.client.HSet(t.Context(), "wl:{sweep}:sweep", "d", "damaged").Err())
	r.text("one")
	must(t, r.sweeper().Sweep(t.Context()))
	r.want(t, "one")
}

func TestNothingOfWhatIsSaidIsLeftInRedisOrInALog(t *testing.T) {
	var log bytes.Buffer
	was := slog.Default()
	slog.SetDefault(slog.New(slog.NewTextHandler(&log, nil)))
	defer slog.SetDefault(was)
	r := newRig(t)
	r.fails["canary"] = errors.New("broken")
	r.text("canary")
	must(t, r.sweeper().Sweep(t.Context()))
	left, err := r.client.HGetAll(t.Context(), "wl:{sweep}:sweep").Result()
	must(t, err)
	if log.Len() == 0 || left["d"] == "" {
		t.Fatalf("logged %q, left %v", log.String(), left)
	}
	for _, private := range []string{"canary", "6175550"} {
		if strings.Contains(log.String(), private) || strings.Contains(fmt.Sprint(left), private) {
			t.Errorf("%q is in %v or\n%s", private, left, log.String())
		}
	}
}

// Run sweeps at the start, again and again, and sooner after Now.
func TestRun(t *testing.T) {
	r := newRig(t)
	r.cfg.Every, r.cfg.Soon = time.Hour, time.Millisecond
	s := r.sweeper()
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() { s.Run(ctx); close(done) }()
	brought := func(words string) {
		t.Helper()
		for range 2000 {
			if slices.Contains(r.heard(), words) {
				return
			}
			time.Sleep(5 * time.Millisecond)
		}
		t.Fatalf("%q was not brought", words)
	}
	r.text("at the start")
	s.Now()
	brought("at the start")
	for i := range 3 { // the sweeps at the start are over by now, or will be
		words := fmt.Sprint("later ", i)
		time.Sleep(20 * time.Millisecond)
		r.text(words)
		s.Now()
		s.Now() // never blocks
		brought(words)
	}
	stop()
	<-done
}

func TestASweepByTheClockIsLeftOutWhenAnotherProcessHasJustDoneIt(t *testing.T) {
	r := newRig(t)
	r.cfg.Every, r.cfg.Soon = 40*time.Millisecond, 5*time.Millisecond
	r.text("one")
	ctx, stop := context.WithTimeout(t.Context(), 500*time.Millisecond)
	defer stop()
	r.sweeper().Run(ctx) // the clock of the line stands still: for the line no time passes
	if got := len(r.heard()); got < 1 || got > 5 {
		t.Errorf("brought %d times: four at the start, none by the clock", got)
	}
}
