// Package line joins the engine with its edges to one running line: Redis behind
// it, Twilio before it. serve, the demo, stories and benches all run this one.
package line

import (
	"context"
	"fmt"
	"net/http"
	"sync"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/alarm"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/degraded"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/program"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/sender"
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
	Chance    func() uint64 // nil for true chance
	Watch     func(id string, lines []bot.Line)
	Leads     []phone.Number // told when the line is sick, beside the roster's leads
	World     bot.WorldStore // keeps the shared part of the World; nil for the store itself
	Lost      func()         // texts may have come that are not in the store: the carrier's list tells; must not block; nil for nobody
}

// Line is a running line.
type Line struct {
	Engine  *bot.Engine
	Keeper  *bot.Keeper
	Sender  *sender.Sender
	Store   *redisstore.Store
	Alarm   bot.Alarm
	State   webhook.State
	Handler http.Handler // Twilio's webhooks, /healthz and /readyz

	watch *degraded.Watch
}

// New builds a line over a store and a programme. The end of ctx also ends the
// tries to reach coaches and leads without the store.
func New(ctx context.Context, cfg Config, store *redisstore.Store, folder *program.Folder) (*Line, error) {
	texter, err := twilio.New(cfg.Twilio)
	if err != nil {
		return nil, err
	}
	l := &Line{Store: store}
	if cfg.World == nil {
		cfg.World = store
	}
	l.Keeper, err = bot.NewKeeper(ctx, cfg.World, bot.World{
		Program: folder.Program, Texts: folder.Texts, Flows: folder.Flows, Rules: folder.Rules, Numbers: cfg.Numbers, Leads: cfg.Leads,
	})
	if err != nil {
		return nil, fmt.Errorf("line: %w", err)
	}
	courier := alarm.NewCourier(ctx, texter)
	l.Alarm = alarm.New(courier, l.Keeper.World, cfg.Clock)
	l.Engine = bot.NewEngine(bot.Parts{
		Keeper: l.Keeper, Store: store, Ledger: store, Clock: cfg.Clock, Chance: cfg.Chance, Watch: cfg.Watch, Alarm: l.Alarm,
		Kick: func(id string) { l.Sender.Kick(id) },
	})
	cfg.Sender.Alarm = l.Alarm
	l.Sender = sender.New(cfg.Sender, store, texter, l.Engine, cfg.Clock)
	l.handle(cfg, courier)
	return l, nil
}

// handle puts what listens before the engine: the webhooks, and between both what
// acts when the engine cannot.
func (l *Line) handle(cfg Config, courier *alarm.Courier) {
	lost := cfg.Lost
	if lost == nil {
		lost = func() {}
	}
	l.watch = &degraded.Watch{
		Probe: l.Store.Writable, Alarm: l.Alarm, Back: lost,
		Reach: func() bool { return l.Keeper.World().Reaches(cfg.Clock.Now()) },
	}
	l.State = l.watch.State
	ears := degraded.New(degraded.Parts{
		Engine: l.Engine, World: l.Keeper.World, Courier: courier, Alarm: l.Alarm, Clock: cfg.Clock,
		Lost: func() { l.watch.Failed(); lost() },
	})
	tokens := []string{cfg.Twilio.AuthToken}
	if cfg.OldToken != "" {
		tokens = append(tokens, cfg.OldToken)
	}
	l.Handler = webhook.New(webhook.Config{
		Verifier: twilio.Verifier{PublicURL: cfg.PublicURL, Tokens: tokens},
		Own:      append([]phone.Number{cfg.Numbers.Line}, cfg.Numbers.Coaches...),
		State:    l.State,
		Sick:     func() { l.Alarm.Raise(bot.SickThread) },
	}, ears)
}

// Run works until ctx ends and then finishes what is in hand.
func (l *Line) Run(ctx context.Context) {
	var all sync.WaitGroup
	all.Go(func() { l.Keeper.Run(ctx) })
	all.Go(func() { l.Sender.Run(ctx) })
	all.Go(func() { l.watch.Run(ctx) })
	all.Wait()
}
