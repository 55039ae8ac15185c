// Package line joins the engine with its edges to one running line: Redis behind
// it, Twilio before it. serve, the demo, stories and benches all run this one.
package line

import (
	"context"
	"fmt"
	"net/http"
	"sync"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/beat"
	"github.com/warmline/warmline/internal/clock"
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
	OldToken  string // still accepted on webhooks while tokens are rotated, "" = none
	PublicURL string // as Twilio calls us
	Clock     clock.Clock
	Sender    sender.Config
	Sweep     sweep.Config
	Chance    func() uint64 // nil for true chance
	Watch     func(id string, lines []bot.Line)
}

// Line is a running line.
type Line struct {
	Engine  *bot.Engine
	Keeper  *bot.Keeper
	Sender  *sender.Sender
	Sweeper *sweep.Sweeper
	Store   *redisstore.Store
	Guard   *beat.Guard    // the heartbeat
	Tokens  *twilio.Tokens // of Twilio's account; may change while the line runs
	Handler http.Handler   // Twilio's webhooks, /healthz and /readyz
}

// New builds a line over a store and a programme.
func New(ctx context.Context, cfg Config, store *redisstore.Store, folder *program.Folder) (*Line, error) {
	tokens := twilio.NewTokens(cfg.Twilio.AuthToken, cfg.OldToken)
	cfg.Twilio.Tokens = tokens
	texter, err := twilio.New(cfg.Twilio)
	if err != nil {
		return nil, err
	}
	l := &Line{Store: store, Tokens: tokens}
	l.Guard = beat.New(beat.Config{Schema: redisstore.Schema, Keys: store.Keys}, store, cfg.Clock)
	l.Keeper, err = bot.NewKeeper(ctx, store, bot.World{
		Program: folder.Program, Texts: folder.Texts, Flows: folder.Flows, Rules: folder.Rules, Numbers: cfg.Numbers,
	})
	if err != nil {
		return nil, fmt.Errorf("line: %w", err)
	}
	l.Engine = bot.NewEngine(bot.Parts{
		Keeper: l.Keeper, Store: store, Ledger: store, Clock: cfg.Clock, Chance: cfg.Chance, Watch: cfg.Watch,
		Kick: func(id string) { l.Sender.Kick(id) },
	})
	own := append([]phone.Number{cfg.Numbers.Line}, cfg.Numbers.Coaches...)
	record := texter.Record(own...)
	l.Sender = sender.New(cfg.Sender, sender.Parts{
		Queue: store, Ledger: store, Texter: texter, Record: record, Line: l.Engine, Clock: cfg.Clock, Sort: twilio.DeliveryFault,
	})
	l.Sweeper = sweep.New(cfg.Sweep, record, store, l.Engine, cfg.Clock)
	l.Handler = webhook.New(webhook.Config{
		Verifier: verifier{public: cfg.PublicURL, tokens: tokens},
		Rank:     twilio.Rank,
		Own:      own,
		Ready:    store.Ping,
		Held:     func() bool { return l.Guard.Hold() != nil },
	}, ears{l.Engine, l.Sweeper})
	return l, nil
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
	all.Go(func() { l.Sweeper.Run(ctx) })
	all.Wait()
	return bad
}
