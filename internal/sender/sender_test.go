package sender_test

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http/httptest"
	"slices"
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
	"github.com/warmline/warmline/internal/sender"
	"github.com/warmline/warmline/internal/twilio"
)

const (
	person phone.Number = "+16175550142"
	ours   phone.Number = "+16175550100"
)

// line takes down what a sender brings it.
type line struct {
	mu       sync.Mutex
	tells    []string
	woken    int
	outcomes []bot.Outcome
	fail     error
	wake     func(id string) // does what a planned time brings; nil for nothing
	sick     error           // of Wake, for the conversation failID or, when that is "", for each
	failID   string          //
	shut     bool            // to every phone
	blind    error           // it cannot tell
	during   func()          // what happens while a tell is on its way
}

func (l *line) Tell(_ context.Context, effect, conv string, _ bot.Tell) error {
	l.mu.Lock()
	l.tells = append(l.tells, effect+" "+conv)
	during := l.during
	l.during = nil
	l.mu.Unlock()
	if during != nil {
		during()
	}
	return l.fail
}

func (l *line) Person(context.Context, string, bot.Heard) error    { return l.fail }
func (l *line) Verify(context.Context, string) error               { return l.fail }
func (l *line) MayLeave(context.Context, bot.Effect) (bool, error) { return !l.shut, l.blind }
func (l *line) Away(context.Context, string, bool) error           { return l.fail }
func (l *line) Mark(context.Context, string, bot.Mark) error       { return l.fail }
func (l *line) NotePage(context.Context, bot.PageNote) error       { return l.fail }

func (l *line) Wake(_ context.Context, id string, outcomes []bot.Outcome) error {
	if l.wake != nil {
		l.wake(id)
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if outcomes == nil {
		l.woken++
	}
	for _, o := range outcomes { // this line commits nothing, so it hears the same again
		if !slices.Contains(l.outcomes, o) {
			l.outcomes = append(l.outcomes, o)
		}
	}
	if l.failID != "" && l.failID != id {
		return nil
	}
	return l.sick
}

// carried is what a sender tells of its effects.
type carried struct {
	mu  sync.Mutex
	all []bot.Carried
}

func (c *carried) add(v bot.Carried) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.all = append(c.all, v)
}

// rig is a sender with a real store, the real Twilio client and the emulator.
type rig struct {
	*sender.Sender
	store  *redisstore.Store
	pace   bot.Pace
	rates  sender.Rates // zero: no pace
	em     *emulator.Emulator
	twilio *twilio.Client
	line   *line
	alarm  *alarm
	clock  *clock.Manual
	told   *carried
	redis  io.Closer
	n      int64
}

func newRig(t *testing.T) *rig {
	t.Helper()
	client, _ := redistest.Mini(t)
	return rigOn(t, client)
}

// rigOn is a rig over a Redis of the test's own.
func rigOn(t *testing.T, client redis.UniversalClient) *rig {
	t.Helper()
	keys, err := seal.NewKeyset()
	if err != nil {
		t.Fatal(err)
	}
	box, err := seal.Parse(keys)
	if err != nil {
		t.Fatal(err)
	}
	r := &rig{line: &line{}, alarm: &alarm{}, told: &carried{}, redis: client, clock: clock.NewManual(time.Date(2026, 3, 2, 18, 0, 0, 0, time.UTC))}
	if r.store, err = redisstore.New(t.Context(), client, box, redisstore.Config{}); err != nil {
		t.Fatal(err)
	}
	r.em = emulator.New(emulator.Config{AccountSID: "AC1", AuthToken: "token", Clock: r.clock, KeywordReplies: true, ListLag: lag})
	t.Cleanup(r.em.Close)
	api := httptest.NewServer(r.em.Handler())
	t.Cleanup(api.Close)
	if r.twilio, err = twilio.New(twilio.Config{AccountSID: "AC1", AuthToken: "token", BaseURL: api.URL, Timeout: 2 * time.Second}); err != nil {
		t.Fatal(err)
	}
	r.pace = r.store
	r.Sender = r.another()
	return r
}

// lag is how long Twilio's list takes to show a message: longer than a lease, so that
// only who waits for the list is safe.
const lag = 45 * time.Second

// another is one more sender over the same store, as in another process.
func (r *rig) another() *sender.Sender {
	return r.like(sender.Config{Lease: lease, Rates: r.rates, Chance: func() float64 { return 0.5 }, Alarm: r.alarm, Carried: r.told.add})
}

func (r *rig) like(cfg sender.Config) *sender.Sender {
	return sender.New(cfg, sender.Parts{
		Queue: r.store, Pace: r.pace, Ledger: r.store, Texter: r.twilio, Record: r.twilio.Record(ours), Line: r.line, Clock: r.clock,
		Sort: twilio.DeliveryFault, Tally: r.store,
	})
}

const lease = 30 * time.Second

// alarm counts what it is told.
type alarm struct{ raised []bot.Sickness }

func (a *alarm) Raise(s bot.Sickness) { a.raised = append(a.raised, s) }

// queue commits one effect for a conversation.
func (r *rig) queue(t *testing.T, p bot.Pending, e bot.Effect) {
	t.Helper()
	body, err := json.Marshal(e)
	if err != nil {
		t.Fatal(err)
	}
	p.Seq, p.Due, p.Body = r.n+1, r.clock.Now(), body
	if _, err := r.store.Commit(t.Context(), r.clock.Now(), bot.Commit{ID: "tperson", Version: r.n, State: []byte("{}"), Add: []bot.Pending{p}}); err != nil {
		t.Fatal(err)
	}
	r.n++
}

func text(body string) bot.Effect { return bot.Effect{To: person, From: ours, Body: body} }

func (r *rig) drain(t *testing.T) {
	t.Helper()
	if err := r.Drain(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// passes lets time go by and does what is due at each moment.
func (r *rig) passes(t *testing.T, d time.Duration) {
	t.Helper()
	for until := r.clock.Now().Add(d); ; {
		r.drain(t)
		next, err := r.store.Next(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if next.IsZero() || next.After(until) {
			r.clock.Set(until)
			return
		}
		r.clock.Set(next)
	}
}

func (r *rig) sent() int { return len(r.em.Messages()) }

func TestATextLeavesOnceAndInOrder(t *testing.T) {
	r := newRig(t)
	r.queue(t, bot.Pending{Lane: bot.LaneReply, Stream: "p"}, text("first"))
	r.queue(t, bot.Pending{Lane: bot.LaneReply, Stream: "p"}, text("second"))
	r.drain(t)
	r.drain(t)
	all := r.em.Messages()
	if len(all) != 2 || all[0].Body != "first" || all[1].Body != "second" {
		t.Errorf("%d texts left: %v", len(all), all)
	}
}

func TestATellIsBroughtUntilItIsTaken(t *testing.T) {
	r := newRig(t)
	r.line.fail = errors.New("no Redis")
	r.queue(t, bot.Pending{Lane: bot.LaneCrisis, Stream: "d-dana", Repeat: true}, bot.Effect{Conv: "d-dana", Tell: &bot.Tell{Kind: bot.TellPage}})
	r.drain(t)
	for range 8 {
		r.clock.Advance(time.Minute)
		r.drain(t)
	}
	tried := len(r.line.tells)
	r.line.fail = nil
	r.clock.Advance(time.Minute)
	r.drain(t)
	r.clock.Advance(time.Hour)
	r.drain(t)
	if tried < 8 || len(r.line.tells) != tried+1 || r.line.tells[0] != "tperson.1 d-dana" {
		t.Errorf("%d tries while it failed, %d in all: %v", tried, len(r.line.tells), r.line.tells[0])
	}
}

// A look that failed does not count as one.
func TestTheLastLookIsKnown(t *testing.T) {
	r := newRig(t)
	ctx, stop := context.WithCancel(t.Context())
	var done sync.WaitGroup
	done.Go(func() { r.Run(ctx) })
	looked := func(at time.Time) {
		t.Helper()
		for range 500 {
			if r.Looked().Equal(at) {
				return
			}
			time.Sleep(20 * time.Millisecond)
		}
		t.Errorf("last looked at %v, want %v", r.Looked(), at)
	}
	looked(r.clock.Now())
	last := r.clock.Now()
	r.redis.Close()
	r.clock.Advance(time.Minute)
	time.Sleep(300 * time.Millisecond) // some looks that fail
	looked(last)
	stop()
	done.Wait()
}

// Of each effect is told how it ended, and of a page how long it took.
func TestEachEffectIsTold(t *testing.T) {
	r := newRig(t)
	since := r.clock.Now().Add(-3 * time.Second).UnixMilli()
	r.queue(t, bot.Pending{Lane: bot.LaneCrisis, Stream: "p"}, bot.Effect{To: person, From: ours, Body: "page", Since: since})
	r.queue(t, bot.Pending{Lane: bot.LaneReply, Stream: "d-dana"}, bot.Effect{Conv: "d-dana", Tell: &bot.Tell{Kind: bot.TellPage, Since: since}})
	r.drain(t)
	r.em.Fail(emulator.TooMany)
	r.queue(t, bot.Pending{Lane: bot.LaneCrisis, Stream: "p", Repeat: true}, bot.Effect{To: person, From: ours, Body: "page", Since: since})
	r.drain(t)
	want := []bot.Carried{
		{Lane: bot.LaneCrisis, Text: true, Status: bot.StatusSent, Page: 3 * time.Second},
		{Lane: bot.LaneReply, Status: bot.StatusSent},
		{Lane: bot.LaneCrisis, Text: true, Status: bot.StatusPending},
	}
	if !slices.Equal(r.told.all, want) {
		t.Errorf("told %v, want %v", r.told.all, want)
	}
}

func TestPlannedTimesWakeTheConversation(t *testing.T) {
	r := newRig(t)
	next := [bot.Lanes]time.Time{bot.LaneRoutine: r.clock.Now().Add(time.Hour)}
	if _, err := r.store.Commit(t.Context(), r.clock.Now(), bot.Commit{ID: "tperson", State: []byte("{}"), Next: next}); err != nil {
		t.Fatal(err)
	}
	r.drain(t)
	if r.line.woken != 0 {
		t.Error("woken early")
	}
	r.clock.Advance(time.Hour)
	if err := r.Drain(t.Context()); err != nil || r.line.woken != 1 {
		t.Errorf("woken %d times (%v)", r.line.woken, err)
	}
}

// Running senders work off what is kicked and what is found, and put their work
// down when they are told to stop.
func TestRun(t *testing.T) {
	r := newRig(t)
	ctx, stop := context.WithCancel(t.Context())
	var done sync.WaitGroup
	done.Go(func() { r.Run(ctx) })
	for range 20 {
		r.queue(t, bot.Pending{Lane: bot.LaneReply, Stream: "p"}, text("words"))
		r.Kick("tperson", bot.LaneReply)
	}
	wait, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	if in, err := r.em.Wait(wait, person, 20); err != nil {
		t.Errorf("%d texts of 20 left", len(in))
	}
	stop()
	done.Wait()
	if r.sent() != 20 {
		t.Errorf("%d texts, want 20", r.sent())
	}
}

// The line is asked at the moment of sending: what may not leave any more does not.
func TestATextThatMayNotLeaveAnyMoreIsDropped(t *testing.T) {
	r := newRig(t)
	r.line.shut = true
	r.queue(t, bot.Pending{Lane: bot.LaneReply, Stream: "p", Report: true}, text("hello"))
	r.drain(t)
	if n := len(r.em.Messages()); n != 0 {
		t.Errorf("%d texts have left", n)
	}
	if all := r.told.all; len(all) != 1 || all[0].Status != bot.StatusDropped {
		t.Errorf("%+v", all)
	}
	r.line.shut, r.line.blind = false, errors.New("the store is away")
	r.queue(t, bot.Pending{Lane: bot.LaneReply, Stream: "p"}, text("hello again"))
	r.drain(t)
	if n := len(r.em.Messages()); n != 0 {
		t.Errorf("%d texts have left, and nobody could tell whether they may", n)
	}
	r.line.blind = nil
	r.passes(t, time.Minute)
	if n := len(r.em.Messages()); n != 1 {
		t.Errorf("%d texts have left", n)
	}
}
