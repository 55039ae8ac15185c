// Package line joins the engine with its edges to one running line: Redis behind
// it, Twilio before it. serve, the demo, stories and benches all run this one.
package line

import (
	"context"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/alarm"
	"github.com/warmline/warmline/internal/calendar"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/degraded"
	"github.com/warmline/warmline/internal/feed"
	"github.com/warmline/warmline/internal/guard"
	"github.com/warmline/warmline/internal/heartbeat"
	"github.com/warmline/warmline/internal/lookahead"
	"github.com/warmline/warmline/internal/metrics"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/program"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/sender"
	"github.com/warmline/warmline/internal/sweep"
	"github.com/warmline/warmline/internal/twilio"
	"github.com/warmline/warmline/internal/webhook"
)

// Config says whose account and numbers the line uses.
type Config struct {
	Numbers   bot.Numbers
	Twilio    twilio.Config
	OldToken  string        // still accepted on webhooks while tokens are rotated, "" = none
	PublicURL string        // as Twilio calls us
	Timeout   time.Duration // for one webhook; 2.5 s when zero
	Rate      float64       // segments a second that the line's number may send; 0 = as fast as can be
	CoachRate float64       // the same of each of the coaches' numbers
	Clock     clock.Clock
	Sender    sender.Config
	Sweep     sweep.Config
	Chance    func() uint64 // nil for true chance
	Watch     func(id string, lines []bot.Line)
	Leads     []phone.Number                       // told when the line is sick, beside the roster's leads
	Pauses    func(time.Duration) <-chan time.Time // between tries to reach leads and coaches without the store; nil for time.After
	World     bot.WorldStore                       // keeps the shared part of the World; nil for the store itself
	Carrier   Carrier                              // takes texts in Twilio's place, without HTTP; nil for Twilio
	Tap       func(metrics.Store) metrics.Store    // around what the engine and its sender keep things in; nil for none
	Version   string                               // of this program, for the figures
	Heartbeat heartbeat.Config                     // where to say each minute that the line works; its checks are the line's own
}

// Carrier takes texts and knows what has become of them.
type Carrier interface {
	bot.Texter
	bot.Record
}

// Line is a running line.
type Line struct {
	Engine  *bot.Engine
	Keeper  *bot.Keeper
	Sender  *sender.Sender
	Sweeper *sweep.Sweeper
	Lookout *lookahead.Lookout
	Feeds   *feed.Fetcher
	Store   *redisstore.Store
	Courier *alarm.Courier
	Alarm   *alarm.Alarm
	Guard   *guard.Guard   // the heartbeat
	Tokens  *twilio.Tokens // of Twilio's account; may change while the line runs
	State   webhook.State
	Handler http.Handler // Twilio's webhooks, calendars of coaches, /healthz and /readyz
	Metrics http.Handler // figures for Prometheus; not for the internet

	watch *degraded.Watch
	heart *heartbeat.Heart
}

// New builds a line over a store and a programme. The end of ctx also ends the
// tries to reach coaches and leads without the store.
func New(ctx context.Context, cfg Config, store *redisstore.Store, folder *program.Folder) (*Line, error) {
	tokens := twilio.NewTokens(cfg.Twilio.AuthToken, cfg.OldToken)
	cfg.Twilio.Tokens = tokens
	own := append([]phone.Number{cfg.Numbers.Line}, cfg.Numbers.Coaches...)
	carrier, err := cfg.carrier(own)
	if err != nil {
		return nil, err
	}
	var kept metrics.Store = store
	if cfg.Tap != nil {
		kept = cfg.Tap(store)
	}
	figures := metrics.New(cfg.Version)
	watched, texter := figures.Watch(kept), figures.Time(carrier)
	l := &Line{Store: store, Tokens: tokens, Metrics: figures.Handler()}
	if cfg.World == nil {
		cfg.World = store
	}
	world := folder.World()
	world.Numbers, world.Leads = cfg.Numbers, cfg.Leads
	l.Keeper, err = bot.NewKeeper(ctx, cfg.World, world)
	if err != nil {
		return nil, fmt.Errorf("line: %w", err)
	}
	l.Courier = alarm.NewCourier(ctx, texter, cfg.Pauses)
	l.Alarm = alarm.New(l.Courier, l.Keeper.World, cfg.Clock)
	l.Engine = bot.NewEngine(bot.Parts{
		Keeper: l.Keeper, Store: watched, Ledger: watched, Clock: cfg.Clock, Chance: cfg.Chance, Watch: cfg.Watch, Alarm: l.Alarm, Observer: figures,
		Kick: func(id string, urgency bot.Lane) { l.Sender.Kick(id, urgency) },
		Held: func() bool { return l.Guard.Hold() != nil },
	})
	cfg.Sender.Carried = figures.Carried
	cfg.Sender.Alarm, cfg.Sweep.Alarm = l.Alarm, l.Alarm
	cfg.Sender.Rates = sender.Rates{Line: cfg.Numbers.Line, OfLine: cfg.Rate, OfCoach: cfg.CoachRate}
	l.Guard = guard.New(guard.Config{Schema: redisstore.Schema, Keys: store.Keys, Alarm: l.Alarm}, store, cfg.Clock)
	l.Sender = sender.New(cfg.Sender, sender.Parts{
		Queue: watched, Pace: watched, Ledger: store, Texter: texter, Record: carrier, Line: l.Engine, Clock: cfg.Clock, Sort: twilio.DeliveryFault, Tally: store,
	})
	ears := degraded.New(degraded.Parts{
		Engine: l.Engine, World: l.Keeper.World, Courier: l.Courier, Alarm: l.Alarm, Clock: cfg.Clock,
		Failed: func() { l.watch.Failed() }, Missed: func() { l.Sweeper.Now() }, Acted: figures.Acted,
	})
	l.Sweeper = sweep.New(cfg.Sweep, carrier, store, late{ears}, cfg.Clock)
	l.Lookout = lookahead.New(store, l.Engine, l.Alarm, cfg.Clock)
	l.Feeds = feed.New(store, l.Keeper, l.Alarm, cfg.Clock)
	l.watch = &degraded.Watch{
		Probe: store.Writable, Alarm: l.Alarm, Back: l.Sweeper.Now, Down: figures.Down,
		Reach: func() bool { return l.Keeper.World().Reaches(cfg.Clock.Now()) },
	}
	l.State = l.state
	l.Handler = l.webhooks(cfg, own, ears, figures.Served)
	cfg.Heartbeat.Checks = l.checks(cfg.Clock)
	l.heart = heartbeat.New(cfg.Heartbeat, cfg.Clock)
	l.show(figures, cfg.Clock)
	return l, nil
}

// carrier is Twilio with our numbers, unless another stands in its place.
func (c Config) carrier(own []phone.Number) (Carrier, error) {
	if c.Carrier != nil {
		return c.Carrier, nil
	}
	client, err := twilio.New(c.Twilio)
	if err != nil {
		return nil, err
	}
	return struct {
		bot.Texter
		bot.Record
	}{client, client.Record(own...)}, nil
}

// state says how the line is in a word, and when its routine texts wait for a human.
func (l *Line) state(ctx context.Context) (word string, ready bool) {
	word, ready = l.watch.State(ctx)
	if !l.Keeper.World().Stand.Live {
		word += ", in rehearsal: see `warmline golive`"
	}
	if l.Guard.Hold() != nil {
		word += ", but routine texts are held: see `warmline resume`"
	}
	return word, ready
}

// late is the line as the sweep reaches it.
type late struct{ *degraded.Line }

func (l late) Hear(ctx context.Context, h bot.Heard) error { return l.Late(ctx, h) }

// webhooks listens to Twilio. Between it and the engine stands what acts when the
// engine cannot.
func (l *Line) webhooks(cfg Config, own []phone.Number, ears *degraded.Line, served func(string, int, time.Duration)) http.Handler {
	return webhook.New(webhook.Config{
		Verifier: verifier{public: cfg.PublicURL, tokens: l.Tokens},
		Rank:     twilio.Rank,
		Own:      own,
		State:    l.State,
		Calendar: calendar.New(l.Keeper.World, l.Engine.Desk, cfg.Clock),
		Sick:     func() { l.Alarm.Raise(bot.SickThread) },
		Served:   served,
		Timeout:  cfg.Timeout,
	}, ears)
}

// Run works until ctx ends and then finishes what is in hand. An error means that
// this process must not work on this data, or not any more.
func (l *Line) Run(ctx context.Context) error {
	if err := l.Guard.Start(ctx); err != nil {
		return fmt.Errorf("line: %w", err)
	}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	var all sync.WaitGroup
	var bad error
	all.Go(func() {
		bad = l.Guard.Run(ctx)
		stop()
	})
	all.Go(func() { l.Keeper.Run(ctx) })
	all.Go(func() { l.Sender.Run(ctx) })
	all.Go(func() { l.heart.Run(ctx) })
	all.Go(func() { l.watch.Run(ctx) })
	all.Go(func() { l.Sweeper.Run(ctx) })
	all.Go(func() { l.Lookout.Run(ctx) })
	all.Go(func() { l.Feeds.Run(ctx) })
	all.Wait()
	return bad
}
