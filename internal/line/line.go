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
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/heartbeat"
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
	OldToken  string // still accepted on webhooks while tokens are rotated, "" = none
	PublicURL string // as Twilio calls us
	Clock     clock.Clock
	Sender    sender.Config
	Sweep     sweep.Config
	Chance    func() uint64 // nil for true chance
	Watch     func(id string, lines []bot.Line)
	Version   string           // of this program, for the figures
	Heartbeat heartbeat.Config // where to say each minute that the line works; its checks are the line's own
}

// Line is a running line.
type Line struct {
	Engine  *bot.Engine
	Keeper  *bot.Keeper
	Sender  *sender.Sender
	Sweeper *sweep.Sweeper
	Store   *redisstore.Store
	Handler http.Handler // Twilio's webhooks, /healthz and /readyz
	Metrics http.Handler // figures for Prometheus; not for the internet

	heart *heartbeat.Heart
}

// New builds a line over a store and a programme.
func New(ctx context.Context, cfg Config, store *redisstore.Store, folder *program.Folder) (*Line, error) {
	texter, err := twilio.New(cfg.Twilio)
	if err != nil {
		return nil, err
	}
	figures := metrics.New(cfg.Version)
	figures.Backlog(store.Backlog, cfg.Clock)
	watched := figures.Watch(store)
	l := &Line{Store: store, Metrics: figures.Handler()}
	l.Keeper, err = bot.NewKeeper(ctx, watched, bot.World{
		Program: folder.Program, Texts: folder.Texts, Flows: folder.Flows, Rules: folder.Rules, Numbers: cfg.Numbers,
	})
	if err != nil {
		return nil, fmt.Errorf("line: %w", err)
	}
	l.Engine = bot.NewEngine(bot.Parts{
		Keeper: l.Keeper, Store: watched, Ledger: watched, Clock: cfg.Clock, Chance: cfg.Chance, Watch: cfg.Watch, Observer: figures,
		Kick: func(id string) { l.Sender.Kick(id) },
	})
	cfg.Sender.Carried = figures.Carried
	own := append([]phone.Number{cfg.Numbers.Line}, cfg.Numbers.Coaches...)
	record := texter.Record(own...)
	l.Sender = sender.New(cfg.Sender, sender.Parts{
		Queue: watched, Ledger: store, Texter: figures.Time(texter), Record: record, Line: l.Engine, Clock: cfg.Clock, Sort: twilio.DeliveryFault,
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
		Served:   figures.Served,
	}, ears{l.Engine, l.Sweeper})
	cfg.Heartbeat.Checks = l.checks(cfg.Clock)
	l.heart = heartbeat.New(cfg.Heartbeat, cfg.Clock)
	figures.Lasts(map[string]func() time.Time{"look": l.Sender.Looked, "sweep": l.Sweeper.Swept, "heartbeat": l.heart.Beaten})
	return l, nil
}

// Run works until ctx ends and then finishes what is in hand.
func (l *Line) Run(ctx context.Context) {
	var all sync.WaitGroup
	all.Go(func() { l.Keeper.Run(ctx) })
	all.Go(func() { l.Sender.Run(ctx) })
	all.Go(func() { l.heart.Run(ctx) })
	all.Go(func() { l.Sweeper.Run(ctx) })
	all.Wait()
}
