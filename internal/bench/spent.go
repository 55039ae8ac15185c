package main

import (
	"context"
	"errors"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// spent is the processor time that this process and Redis have used so far, the
// callers' and the sink's share included. Other work on the machine moves it
// less than it moves rates.
func (h *hall) spent(ctx context.Context) (time.Duration, error) {
	var own syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &own); err != nil {
		return 0, err
	}
	info, err := h.client.Info(ctx, "cpu").Result()
	if err != nil {
		return 0, err
	}
	total := time.Duration(own.Utime.Nano() + own.Stime.Nano())
	for line := range strings.Lines(info) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), ":")
		if name != "used_cpu_user" && name != "used_cpu_sys" {
			continue
		}
		seconds, err := strconv.ParseFloat(value, 64)
		if err != nil {
			return 0, errors.New("redis does not say how much processor time it used")
		}
		total += time.Duration(seconds * float64(time.Second))
	}
	return total, nil
}

// each records the rate of n texts and the processor time of each.
func (h *hall) each(ctx context.Context, r round, name string, n int, do func() error) error {
	before, err := h.spent(ctx)
	if err != nil {
		return err
	}
	began := time.Now()
	if err := do(); err != nil {
		return err
	}
	r[name] = float64(n) / time.Since(began).Seconds()
	after, err := h.spent(ctx)
	r[name+"_cpu"] = (after - before).Seconds() * 1e6 / float64(n)
	return err
}
