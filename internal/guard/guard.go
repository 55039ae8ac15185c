// Package guard keeps the line's heartbeat. It notices a Redis that is older than
// what people were told and have said, after a restore, a long silence or a
// failover to a stale copy, and holds routine work until somebody resumes. It
// also sees which other processes live, and what they can read.
package guard

import (
	"context"
	"crypto/rand"
	"errors"
	"log/slog"
	"slices"
	"sync/atomic"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
)

// Store takes down beats and hands out routine work as long as it is allowed to.
type Store interface {
	Beat(ctx context.Context, now time.Time, b bot.Beat) (bot.Pulse, error)
	Bye(ctx context.Context, node string) error
	// AllowRoutine lets routine work be handed out until a moment; zero ends it.
	AllowRoutine(until time.Time)
}

// Config of a Guard. Zero values are the defaults.
type Config struct {
	Every  time.Duration   // between beats; 2 s
	Schema int             // the latest layout of the data this program knows
	Keys   func() []string // the keys it can open with, the one it seals with first; required
	Alarm  bot.Alarm       // tells the lead of a hold; nil: the log alone says so
}

const every = 2 * time.Second

// allowed is for how many beats one that came through counts. Routine work stops
// by itself in a process that hears nothing of Redis, and so it does not go on
// with old data in the moment when Redis is back.
const allowed = 3

// Guard beats for one process. Safe for concurrent use.
type Guard struct {
	cfg   Config
	store Store
	clock clock.Clock
	node  string
	pulse atomic.Pointer[bot.Pulse]
	last  time.Time // of the beat that came through last; Start's and Run's alone
}

// New makes a guard. Until its first beat nothing routine is handed out.
func New(cfg Config, store Store, c clock.Clock) *Guard {
	if cfg.Every == 0 {
		cfg.Every = every
	}
	return &Guard{cfg: cfg, store: store, clock: c, node: rand.Text()}
}

// ErrSchema means that other processes write data which this one cannot read.
var ErrSchema = errors.New("the data has become that of a newer warmline: run that one")

// ErrKeys means that this process seals with a key that others do not have yet.
var ErrKeys = errors.New("this keyset seals with a key that another running process does not have: " +
	"give every process the file with the new key first (`warmline keyset add`, then HUP or a restart), and promote it then")

// Start makes the first beat. Until one came through nothing routine is handed
// out. An error means that this process must not work; a store that is out of
// reach is none, for texts of danger need no store.
func (g *Guard) Start(ctx context.Context) error {
	g.store.AllowRoutine(time.Time{})
	return g.look(ctx)
}

// Run beats until ctx ends. An error means that this process must not go on.
func (g *Guard) Run(ctx context.Context) error {
	tick := time.NewTicker(g.cfg.Every)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return g.bye(ctx)
		case <-tick.C:
		}
		if err := g.look(ctx); err != nil {
			return err
		}
	}
}

// look beats once. Its error is ErrSchema or ErrKeys.
func (g *Guard) look(ctx context.Context) error {
	first := g.pulse.Load() == nil
	err := g.beat(ctx)
	switch {
	case errors.Is(err, ErrSchema):
		return err
	case err != nil:
		if ctx.Err() == nil {
			slog.Error("no heartbeat", "error", err)
		}
		return nil
	case first && !g.Known(g.cfg.Keys()[0]):
		return errors.Join(ErrKeys, g.store.Bye(context.WithoutCancel(ctx), g.node))
	}
	return nil
}

// byeWithin bounds the last word; without it the others notice a minute later.
const byeWithin = time.Second

func (g *Guard) bye(ctx context.Context) error {
	end, cancel := context.WithTimeout(context.WithoutCancel(ctx), byeWithin)
	defer cancel()
	if err := g.store.Bye(end, g.node); err != nil {
		slog.Warn("the others were not told of the stop", "error", err)
	}
	return nil
}

func (g *Guard) beat(ctx context.Context) error {
	now := g.clock.Now()
	p, err := g.store.Beat(ctx, now, bot.Beat{Node: g.node, Schema: g.cfg.Schema, Keys: g.cfg.Keys(), Last: g.last})
	if err != nil {
		return err
	}
	g.last = now
	before := g.pulse.Swap(&p)
	if p.Schema > g.cfg.Schema {
		g.store.AllowRoutine(time.Time{})
		return ErrSchema
	}
	g.obey(before, p.Hold)
	return nil
}

// obey holds or lets go, and tells of a change.
func (g *Guard) obey(before *bot.Pulse, hold *bot.Hold) {
	was := before != nil && before.Hold != nil
	if hold == nil {
		g.store.AllowRoutine(g.last.Add(allowed * g.cfg.Every))
		if was {
			slog.Info("resumed: routine texts go out again")
		}
		return
	}
	g.store.AllowRoutine(time.Time{})
	if was {
		return
	}
	slog.Warn("routine texts are held until `warmline resume`", "why", hold.Why, "uncertain since", hold.From)
	if g.cfg.Alarm != nil {
		g.cfg.Alarm.Raise(bot.SickRestore)
	}
}

// Hold says why routine work is held; nil when it is not, as of the last beat.
func (g *Guard) Hold() *bot.Hold {
	if p := g.pulse.Load(); p != nil {
		return p.Hold
	}
	return nil
}

// Known says whether every living process can open with a key, as of the last beat.
func (g *Guard) Known(key string) bool {
	p := g.pulse.Load()
	return p != nil && !slices.ContainsFunc(p.Living, func(keys []string) bool { return !slices.Contains(keys, key) })
}
