package main

import (
	"context"
	"encoding/json"
	"runtime"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/phone"
)

// event is one thing that happens to a conversation, for deciding alone.
type event struct {
	snap bot.Snapshot
	ev   bot.Event
	at   time.Time
}

// events are what happens most: a text out of the blue, the check-in, an answer
// to it as a number and in own words, and the wish for a coach.
func (h *hall) events(ctx context.Context, w *bot.World) ([]event, error) {
	snap, err := h.store.Find(ctx, phone.Number(h.phone(1)))
	if err != nil {
		return nil, err
	}
	now, evening := h.clock.Now(), planned(snap.State)
	asked, err := bot.Decide(snap, bot.Event{Rand: 1}, evening, w)
	if err != nil {
		return nil, err
	}
	in := snap
	if in.State, err = json.Marshal(asked.State); err != nil {
		return nil, err
	}
	answered := evening.Add(20 * time.Minute)
	return []event{
		{snap, h.says(w, talk[0]), now},
		{snap, bot.Event{Rand: 1}, evening},
		{in, h.says(w, "4"), answered},
		{in, h.says(w, "so so, slept badly and argued with my boss"), answered},
		{snap, h.says(w, "can i talk to a coach please"), now},
	}, nil
}

// says is a text that the rules have heard once, as they have before it is decided on.
func (h *hall) says(w *bot.World, words string) bot.Event {
	heard := &bot.Heard{Op: "SM00000000000000000000000000000001", From: phone.Number(h.phone(1)), To: w.Numbers.Line, Body: words}
	return bot.Event{Op: heard.Op, Rand: 1, Heard: heard, Verdict: w.Rules.Hear(rule.Utterance{Text: words, Channel: "text"})}
}

// planned is the next planned time of a thread.
func planned(state []byte) time.Time {
	var thread bot.Thread
	if json.Unmarshal(state, &thread) != nil || len(thread.Agenda) == 0 {
		return time.Time{}
	}
	return time.Unix(thread.Agenda[0].At, 0)
}

// repeats is how often what takes microseconds is done to be measured.
const repeats = 400

// decide records what deciding on the usual events costs, their mean.
func (h *hall) decide(ctx context.Context, r round) error {
	l, err := h.line(ctx)
	if err != nil {
		return err
	}
	w := l.Keeper.World()
	events, err := h.events(ctx, w)
	if err != nil {
		return err
	}
	n := repeats * len(events)
	opened := make([]*bot.Thread, n+n/10) // deciding changes a thread, so each time needs its own
	for i := range opened {
		opened[i] = new(bot.Thread)
		if err := json.Unmarshal(events[i%len(events)].snap.State, opened[i]); err != nil {
			return err
		}
	}
	next := 0
	micros, bytes, err := cost(n, func(int) error {
		e := events[next%len(events)]
		bot.DecideThread(e.snap.ID, opened[next], e.ev, e.at, w)
		next++
		return nil
	})
	r["decide"] = micros
	r["decide_bytes"] = bytes
	return err
}

// codec records what it costs to write, close, open and read one person's state.
func (h *hall) codec(ctx context.Context, r round) error {
	snap, err := h.store.Find(ctx, phone.Number(h.phone(1)))
	if err != nil {
		return err
	}
	var thread bot.Thread
	if err := json.Unmarshal(snap.State, &thread); err != nil {
		return err
	}
	micros, _, err := cost(repeats*5, func(int) error {
		plain, err := json.Marshal(&thread)
		if err != nil {
			return err
		}
		sealed, err := h.box.Seal(plain, snap.ID, "state")
		if err != nil {
			return err
		}
		if plain, err = h.box.Open(sealed, snap.ID, "state"); err != nil {
			return err
		}
		return json.Unmarshal(plain, new(bot.Thread))
	})
	r["codec_seal"] = micros
	return err
}

// cost is what do takes each time, in microseconds and bytes of memory asked for.
func cost(n int, do func(i int) error) (micros, bytes float64, err error) {
	for i := range n / 10 {
		if err := do(i); err != nil {
			return 0, 0, err
		}
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	began := time.Now()
	for i := range n {
		if err := do(i); err != nil {
			return 0, 0, err
		}
	}
	took := time.Since(began)
	runtime.ReadMemStats(&after)
	return float64(took.Nanoseconds()) / 1000 / float64(n), float64(after.TotalAlloc-before.TotalAlloc) / float64(n), nil
}
