package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/line"
	"github.com/warmline/warmline/internal/program"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/seal"
	"github.com/warmline/warmline/internal/sender"
	"github.com/warmline/warmline/internal/stage"
	"github.com/warmline/warmline/internal/twilio"
)

// size says how many people there are and how many texts a cell takes.
type size struct{ people, floor, webhook, turns, alone int }

var (
	full  = size{people: 5000, floor: 20_000, webhook: 10_000, turns: 6000, alone: 300}
	small = size{people: 500, floor: 3000, webhook: 2000, turns: 2000, alone: 100}
)

// hall is a line with its people: everything that is measured happens here.
type hall struct {
	size
	client redis.UniversalClient
	box    *seal.Box
	store  *redisstore.Store
	folder *program.Folder
	clock  *runningClock
	work   sender.Config
	rate   float64 // segments a second that the line's number may send; 0: as fast as can be

	sink     *sink
	sinkURL  string
	sinkDone func()
	texts    int // made so far: each has an id of its own
	waiting  int // replies that were decided on and not sent
}

// years is beyond where the clock of a bench runs.
const years = 10 * 365 * 24 * time.Hour

func openHall(ctx context.Context, redisURL string, size size) (*hall, error) {
	folder, err := program.Load("")
	if err != nil {
		return nil, err
	}
	own := *folder.Program
	own.Promises.First, own.Promises.FirstTo = years, years                                                                         // no coach is here to keep a first talk
	own.Rhythm.Entries = slices.DeleteFunc(slices.Clone(own.Rhythm.Entries), func(e bot.Entry) bool { return e.Flow != "evening" }) // what else comes is not the same for everybody
	folder.Program = &own
	options, err := redisstore.Options(redisURL)
	if err != nil {
		return nil, err
	}
	h := &hall{size: size, folder: folder, sink: new(sink), client: redis.NewUniversalClient(options), clock: new(runningClock)}
	h.work.Lease = 12 * time.Hour // the clock runs far ahead of the machine
	keyset, err := seal.NewKeyset()
	if err != nil {
		return nil, err
	}
	if h.box, err = seal.Parse(keyset); err != nil {
		return nil, err
	}
	if h.store, err = redisstore.New(ctx, h.client, h.box, redisstore.Config{}); err != nil {
		return nil, err
	}
	addr, done, err := serve(h.sink)
	h.sinkURL, h.sinkDone = "http://"+addr, done
	return h, err
}

func (h *hall) close() {
	h.sinkDone()
	_ = h.client.Close()
}

// line builds a line over what is stored, as a process does that starts anew.
func (h *hall) line(ctx context.Context) (*line.Line, error) {
	l, err := line.New(ctx, line.Config{
		Numbers: bot.Numbers{Line: stage.LineNumber, Coaches: stage.CoachNumbers}, PublicURL: publicURL, Clock: h.clock, Rate: h.rate,
		Twilio: twilio.Config{AccountSID: accountSID, AuthToken: authToken, BaseURL: h.sinkURL, PublicURL: publicURL},
		Sender: h.work,
	}, h.store, h.folder)
	if err != nil {
		return nil, err
	}
	err = l.Keeper.Change(ctx, func(handoff.Roster) (handoff.Roster, error) { return stage.Roster(), nil })
	return l, errors.Join(err, l.Keeper.Stand(ctx, h.clock.Now(), "the bench", true))
}

// work carries out what the line decides, until ctx ends. The clock here jumps over
// days, which heartbeat and sweep would take for an outage: they are left out.
func work(ctx context.Context, l *line.Line) {
	var all sync.WaitGroup
	all.Go(func() { l.Keeper.Run(ctx) })
	all.Go(func() { l.Sender.Run(ctx) })
	all.Wait()
}

// running does something while a line's handler is served and its sender works.
func (h *hall) running(ctx context.Context, do func(addr string) error) error {
	l, err := h.line(ctx)
	if err != nil {
		return err
	}
	addr, done, err := serve(h.moving(l.Handler))
	if err != nil {
		return err
	}
	defer done()
	ctx, stop := context.WithCancel(ctx)
	var working sync.WaitGroup
	working.Go(func() { work(ctx, l) })
	defer working.Wait()
	defer stop()
	return do(addr)
}

// moving lets the clock run with the texts, so fast that nobody writes twice
// within five minutes: what one person texts in so short a time is read together,
// and a crowd that writes once a second is none that exists.
func (h *hall) moving(next http.Handler) http.Handler {
	step := 6 * time.Minute / time.Duration(h.people)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h.clock.advance(step)
		next.ServeHTTP(w, r)
	})
}

// requests makes n texts, from one person after the other.
func (h *hall) requests(n int, words ...string) [][]byte {
	all := make([][]byte, n)
	for i := range all {
		h.texts++
		all[i] = post(fmt.Sprintf("SM%032x", h.texts), h.phone(h.texts), words[i%len(words)])
	}
	return all
}

func (h *hall) phone(i int) string { return fmt.Sprintf("+1857555%04d", i%h.people) }

// runningClock runs like every clock and can be moved.
type runningClock struct{ ahead atomic.Int64 } // of this machine's clock, in ns

func (c *runningClock) Now() time.Time {
	return time.Now().Add(time.Duration(c.ahead.Load())).UTC()
}
func (c *runningClock) advance(d time.Duration) { c.ahead.Add(int64(d)) }
func (c *runningClock) set(t time.Time)         { c.ahead.Store(int64(time.Until(t))) }
