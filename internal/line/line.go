// Package line joins the engine with its edges to one running line: Redis behind
// it, Twilio before it. serve, the demo, stories and benches all run this one.
package line

import (
	"context"
	"fmt"
	"net/http"
	"sync"

	"github.com/warmline/warmline/bot"
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
	OldToken  string  // still accepted on webhooks while tokens are rotated, "" = none
	PublicURL string  // as Twilio calls us
	Rate      float64 // segments a second that the line's number may send; 0 = as fast as can be
	CoachRate float64 // the same of each of the coaches' numbers
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
	Handler http.Handler // Twilio's webhooks, /healthz and /readyz
}

// New builds a line over a store and a programme.
func New(ctx context.Context, cfg Config, store *redisstore.Store, folder *program.Folder) (*Line, error) {
	texter, err := twilio.New(cfg.Twilio)
	if err != nil {
		return nil, err
	}
	l := &Line{Store: store}
	l.Keeper, err = bot.NewKeeper(ctx, store, bot.World{
		Program: folder.Program, Texts: folder.Texts, Flows: folder.Flows, Rules: folder.Rules, Numbers: cfg.Numbers,
	})
	if err != nil {
		return nil, fmt.Errorf("line: %w", err)
	}
	l.Engine = bot.NewEngine(bot.Parts{
		Keeper: l.Keeper, Store: store, Ledger: store, Clock: cfg.Clock, Chance: cfg.Chance, Watch: cfg.Watch,
		Kick: func(id string, urgency bot.Lane) { l.Sender.Kick(id, urgency) },
	})
	own := append([]phone.Number{cfg.Numbers.Line}, cfg.Numbers.Coaches...)
	record := texter.Record(own...)
	cfg.Sender.Rates = sender.Rates{Line: cfg.Numbers.Line, OfLine: cfg.Rate, OfCoach: cfg.CoachRate}
	l.Sender = sender.New(cfg.Sender, sender.Parts{
		Queue: store, Pace: store, Ledger: store, Texter: texter, Record: record, Line: l.Engine, Clock: cfg.Clock, Sort: twilio.DeliveryFault,
	})
	l.Sweeper = sweep.New(cfg.Sweep, record, store, l.Engine, cfg.Clock)
	tokens := []string{cfg.Twilio.AuthToken}
	if cfg.OldToken != "" {
		tokens = append(tokens, cfg.OldToken)
	}
	l.Handler = webhook.New(webhook.Config{
		Verifier: twilio.Verifier{PublicURL: cfg.PublicURL, Tokens: tokens},
		Rank:     twilio.Rank,
		Own:      own,
		Ready:    store.Ping,
	}, ears{l.Engine, l.Sweeper})
	return l, nil
}

// Run works until ctx ends and then finishes what is in hand.
func (l *Line) Run(ctx context.Context) {
	var all sync.WaitGroup
	all.Go(func() { l.Keeper.Run(ctx) })
	all.Go(func() { l.Sender.Run(ctx) })
	all.Go(func() { l.Sweeper.Run(ctx) })
	all.Wait()
}
