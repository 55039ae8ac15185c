package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/warmline/warmline/internal/phone"
)

// writes lets one person text while nobody sends and reads back what that left.
func (h *hall) writes(ctx context.Context) (writes, error) {
	l, err := h.line(ctx)
	if err != nil {
		return writes{}, err
	}
	addr, done, err := serve(h.moving(l.Handler))
	if err != nil {
		return writes{}, err
	}
	defer done()
	if err := drive(ctx, addr, h.requests(1, talk...)); err != nil {
		return writes{}, err
	}
	h.waiting++
	w, err := h.left(ctx, h.phone(h.texts))
	return w, errors.Join(err, h.sendRest(ctx))
}

// lines is how many lines one text and its reply leave in a transcript: heard,
// kept for a coach, said.
const lines = 3

// left reads what the last text of a phone left.
func (h *hall) left(ctx context.Context, from string) (w writes, err error) {
	key, err := h.key(ctx, from)
	if err != nil {
		return w, err
	}
	conversation, err := h.client.HGetAll(ctx, key("c")).Result()
	if err != nil {
		return w, err
	}
	w.version, w.state, w.plan = conversation["v"], conversation["s"], conversation["p"]
	if w.lines, err = h.client.LRange(ctx, key("t"), -lines, -1).Result(); err != nil {
		return w, err
	}
	bodies, err := h.client.HGetAll(ctx, key("out")).Result()
	for w.seq, w.body = range bodies {
	}
	if len(bodies) != 1 || len(w.lines) != lines {
		return w, fmt.Errorf("a text should leave one reply and three lines, not %d and %d", len(bodies), len(w.lines))
	}
	return w, err
}

// key gives the names of the keys of a person's thread.
func (h *hall) key(ctx context.Context, from string) (func(kind string) string, error) {
	snap, err := h.store.Find(ctx, phone.Number(from))
	if err != nil {
		return nil, err
	}
	found, _, err := h.client.Scan(ctx, 0, "wl:{*}:c:"+snap.ID, 1<<30).Result()
	if err != nil || len(found) != 1 {
		return nil, errors.Join(err, errors.New("the thread of a person cannot be found"))
	}
	prefix, id := found[0][:len("wl:{00}:")], snap.ID
	return func(kind string) string { return prefix + kind + ":" + id }, nil
}

// quiet is what Redis keeps of one person to whom nothing happens, in bytes.
func (h *hall) quiet(ctx context.Context) (float64, error) {
	key, err := h.key(ctx, h.phone(0))
	if err != nil {
		return 0, err
	}
	bytes, err := h.client.MemoryUsage(ctx, key("c")).Result()
	return float64(bytes), err
}
