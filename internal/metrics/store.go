package metrics

import (
	"context"
	"errors"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/phone"
)

// Store is what the engine and its senders keep things in.
type Store interface {
	bot.Store
	bot.Queue
	bot.Ledger
	bot.WorldStore
	bot.Pace
}

// watched is a store whose acts are timed. What it does not name passes through.
type watched struct {
	Store
	m *Metrics
}

// Watch times the acts on a store.
func (m *Metrics) Watch(s Store) Store { return watched{s, m} }

// took notes one act.
func (w watched) took(act string, begun time.Time, err error) {
	end := "ok"
	switch {
	case errors.Is(err, bot.ErrConflict):
		end = "conflict"
	case err != nil:
		end = "error"
	}
	w.m.store.WithLabelValues(act, end).Observe(time.Since(begun).Seconds())
}

func (w watched) Load(ctx context.Context, id string) (s bot.Snapshot, err error) {
	defer func(begun time.Time) { w.took("load", begun, err) }(time.Now())
	return w.Store.Load(ctx, id)
}

func (w watched) Find(ctx context.Context, number phone.Number) (s bot.Snapshot, err error) {
	defer func(begun time.Time) { w.took("find", begun, err) }(time.Now())
	return w.Store.Find(ctx, number)
}

func (w watched) Commit(ctx context.Context, now time.Time, c bot.Commit) (r bot.Receipt, err error) {
	defer func(begun time.Time) { w.took("commit", begun, err) }(time.Now())
	return w.Store.Commit(ctx, now, c)
}

func (w watched) Due(ctx context.Context, now time.Time, limit [bot.Lanes]int) (ids [bot.Lanes][]string, err error) {
	defer func(begun time.Time) { w.took("due", begun, err) }(time.Now())
	return w.Store.Due(ctx, now, limit)
}

func (w watched) Claim(ctx context.Context, now time.Time, lease time.Duration, ids ...string) (c []bot.Claimed, err error) {
	defer func(begun time.Time) { w.took("claim", begun, err) }(time.Now())
	return w.Store.Claim(ctx, now, lease, ids...)
}

func (w watched) Settle(ctx context.Context, now time.Time, done ...bot.Settled) (again []string, err error) {
	defer func(begun time.Time) { w.took("settle", begun, err) }(time.Now())
	return w.Store.Settle(ctx, now, done...)
}

func (w watched) Report(ctx context.Context, now time.Time, id string, o bot.Outcome, sid string) (err error) {
	defer func(begun time.Time) { w.took("report", begun, err) }(time.Now())
	err = w.Store.Report(ctx, now, id, o, sid)
	if err == nil {
		w.m.reports.WithLabelValues(status(o.Status)).Inc()
	}
	return err
}

func (w watched) Take(ctx context.Context, now time.Time, t bot.Taking) (taken bot.Taken, err error) {
	defer func(begun time.Time) { w.took("pace", begun, err) }(time.Now())
	return w.Store.Take(ctx, now, t)
}
