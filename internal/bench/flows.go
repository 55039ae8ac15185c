package main

import (
	"context"
	"time"

	"github.com/warmline/warmline/flows"
)

// flows records what it costs to load all flows, and one answer in the longest of them.
func (h *hall) flows(_ context.Context, r round) error {
	began := time.Now()
	set, err := flows.Load()
	if err != nil {
		return err
	}
	r["flows_load"] = float64(time.Since(began).Microseconds()) / 1000
	longest, steps := "", 0
	for _, name := range set.All() {
		if f, _ := set.Get(name); len(f.Steps) > steps {
			longest, steps = name, len(f.Steps)
		}
	}
	now := h.clock.Now()
	asked, _, err := set.Start(longest, flows.Input{Now: now})
	if err != nil {
		return err
	}
	r["flow_step"], _, err = cost(repeats*5, func(int) error {
		_, _, err := set.Answer(asked, flows.Input{Now: now.Add(time.Minute), Text: "2, slept badly and argued with my boss"})
		return err
	})
	return err
}
