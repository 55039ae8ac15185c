package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"runtime/pprof"
	"slices"
	"time"
)

// cell is one thing that is measured; it records figures of its own. after puts
// things in order for the next one.
type cell struct {
	name    string
	measure func(ctx context.Context, r round) error
	after   func(ctx context.Context) error
}

// cells are measured one after the other in every round.
func (h *hall) cells(w writes) []cell {
	return []cell{
		{name: "floor_a", measure: h.floor("floor_a", floorA(nil))},
		{name: "floor_b", measure: h.floor("floor_b", floorB(h.client))},
		{name: "floor_c", measure: h.floor("floor_c", floorC(h.client, w))},
		{name: "floor_d", measure: h.floor("floor_d", floorD(h.client, w))},
		{name: "webhook", measure: h.webhook, after: h.sendRest},
		{name: "turns", measure: h.turns},
		{name: "alone", measure: h.oneByOne},
		{name: "decide", measure: h.decide},
		{name: "codec_seal", measure: h.codec},
		{name: "flows", measure: h.flows},
		{name: "meetings", measure: h.meetings},
	}
}

// rounds measures every cell once a round, each time beginning with another one,
// so that a slow minute of the machine slows no cell more than the others.
func (h *hall) rounds(ctx context.Context, s settings) ([]round, error) {
	w, err := h.writes(ctx)
	if err != nil {
		return nil, err
	}
	quiet, err := h.quiet(ctx)
	if err != nil {
		return nil, err
	}
	var rounds []round
	cells := h.cells(w)
	for n := range s.rounds {
		r := round{"quiet_memory": quiet}
		turn := n % len(cells)
		for _, c := range slices.Concat(cells[turn:], cells[:turn]) {
			fmt.Fprintf(os.Stderr, "\rround %d of %d: %-12s", n+1, s.rounds, c.name)
			runtime.GC()
			if err := profiled(s.profile, c.name, func() error { return c.measure(ctx, r) }); err != nil {
				return nil, fmt.Errorf("%s: %w", c.name, err)
			}
			if c.after == nil {
				continue
			}
			if err := c.after(ctx); err != nil {
				return nil, fmt.Errorf("after %s: %w", c.name, err)
			}
		}
		rounds = append(rounds, r)
	}
	fmt.Fprintln(os.Stderr)
	return rounds, nil
}

func profiled(folder, name string, do func() error) error {
	if folder == "" {
		return do()
	}
	file, err := os.Create(filepath.Join(folder, name+".pprof"))
	if err != nil {
		return err
	}
	if err := pprof.StartCPUProfile(file); err != nil {
		return err
	}
	err = do()
	pprof.StopCPUProfile()
	return errors.Join(err, file.Close())
}

func (h *hall) floor(name string, handler http.Handler) func(context.Context, round) error {
	return func(ctx context.Context, r round) error {
		return h.pressed(ctx, r, name, handler, h.size.floor)
	}
}

// pressed records how many texts a second a handler answers.
func (h *hall) pressed(ctx context.Context, r round, name string, handler http.Handler, n int) error {
	requests := h.requests(n, talk...)
	addr, done, err := serve(handler)
	if err != nil {
		return err
	}
	defer done()
	return h.each(ctx, r, name, n, func() error { return drive(ctx, addr, requests) })
}

// talk is what people text out of the blue; each gets one reply.
var talk = []string{
	"made it through the day, feeling ok", "long shift today but im home now",
	"my mom came to visit, it was nice", "thanks for asking the other night", "cooking dinner for the kids",
}

// webhook is the line's own handler while nobody sends: what it decides to say
// waits, and leaves when the measuring is over.
func (h *hall) webhook(ctx context.Context, r round) error {
	l, err := h.line(ctx)
	if err != nil {
		return err
	}
	h.waiting += h.size.webhook
	return h.pressed(ctx, r, "webhook", h.moving(l.Handler), h.size.webhook)
}

// sendRest sends what waits.
func (h *hall) sendRest(ctx context.Context) error {
	if err := h.sink.expect(h.waiting); err != nil {
		return err
	}
	h.waiting = 0
	return h.running(ctx, func(string) error { return h.sink.wait(ctx) })
}

// turns is a text heard, decided, answered and taken by Twilio.
func (h *hall) turns(ctx context.Context, r round) error {
	return h.running(ctx, func(addr string) error {
		requests := h.requests(h.size.turns, talk...)
		if err := h.sink.expect(len(requests)); err != nil {
			return err
		}
		return h.each(ctx, r, "turns", len(requests), func() error {
			if err := drive(ctx, addr, requests); err != nil {
				return err
			}
			return h.sink.wait(ctx)
		})
	})
}

// oneByOne is how long a person waits for a reply when nobody else texts: from
// the webhook's first byte until Twilio has the reply.
func (h *hall) oneByOne(ctx context.Context, r round) error {
	return h.running(ctx, func(addr string) error {
		callers, err := dial(ctx, addr, 1)
		if err != nil {
			return err
		}
		defer callers[0].conn.Close()
		var took []float64
		for _, request := range h.requests(h.size.alone, talk...) {
			if err := h.sink.expect(1); err != nil {
				return err
			}
			began := time.Now()
			if err := callers[0].call(request); err != nil {
				return err
			}
			if err := h.sink.wait(ctx); err != nil {
				return err
			}
			took = append(took, millis(time.Since(began)))
		}
		slices.Sort(took)
		r["reply_p50"] = took[len(took)/2]
		r["reply_p99"] = took[len(took)*99/100]
		return nil
	})
}

func millis(d time.Duration) float64 { return d.Seconds() * 1000 }
