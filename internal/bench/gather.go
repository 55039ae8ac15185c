package main

import (
	"context"
	"time"
)

// joining is what everybody texts to join, with the number of texts it brings.
var joining = []exchange{{"hi", 1}, {"1", 3}, {"Maria", 1}, {"7 pm", 1}}

// evenings are the answers of some evenings: good ones, and one of low mood.
var evenings = [][]exchange{
	{{"4", 1}, {"took a walk with my sister", 1}},
	{{"3", 1}, {"2", 1}, {"called my sponsor", 1}},
	{{"5", 1}, {"1", 1}, {"went to work, then a meeting", 1}, {"thank you, that helps", 1}}, // words out of the blue put them on their coach's list
}

type exchange struct {
	words   string
	replies int
}

// gather lets everybody join and answer some evenings, so that what is stored of
// them is what is stored of people.
func (h *hall) gather(ctx context.Context) error {
	zone := h.folder.Program.Zone
	day := func(n, hour int) time.Time { return time.Date(2026, 3, 2+n, hour, 0, 0, 0, zone) }
	h.clock.set(day(0, 10))
	return h.running(ctx, func(addr string) error {
		for _, x := range joining {
			if err := h.everybody(ctx, addr, x); err != nil {
				return err
			}
		}
		for n, evening := range evenings {
			if err := h.sink.expect(h.people); err != nil {
				return err
			}
			h.clock.set(day(n, 19))
			if err := h.sink.wait(ctx); err != nil {
				return err
			}
			for _, x := range evening {
				if err := h.everybody(ctx, addr, x); err != nil {
					return err
				}
			}
		}
		h.clock.set(day(len(evenings), 9))
		return nil
	})
}

// everybody texts the same and gets what it brings.
func (h *hall) everybody(ctx context.Context, addr string, x exchange) error {
	if err := h.sink.expect(h.people * x.replies); err != nil {
		return err
	}
	if err := drive(ctx, addr, h.requests(h.people, x.words)); err != nil {
		return err
	}
	return h.sink.wait(ctx)
}
