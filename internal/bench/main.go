// Command bench measures the line against floors: the least any server could do
// for the same texts on the same machine in the same minute. It starts a
// redis-server of its own that writes each change to disk before it answers.
//
//	go run ./internal/bench            all of it, a few minutes
//	go run ./internal/bench -short     a smoke test
//
// Figures go to standard output as NAME VALUE UNIT, each the median of all
// rounds. What speaks to people, with the spread, goes to standard error.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"github.com/warmline/warmline/internal/line"
	"github.com/warmline/warmline/internal/redisserver"
)

func main() {
	var s settings
	flag.BoolVar(&s.short, "short", false, "three rounds with few people: a smoke test")
	flag.BoolVar(&s.strict, "strict", false, "exit with 1 when a target is missed")
	flag.IntVar(&s.rounds, "rounds", 7, "rounds to take the median of")
	flag.BoolVar(&s.surge, "surge", false, "a hundred thousand check-ins due in one minute, instead")
	flag.StringVar(&s.profile, "profile", "", "folder for a CPU profile of each cell's last round")
	flag.Parse()
	line.TuneMemory()
	slog.SetDefault(slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelError})))

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	switch err := run(ctx, s, os.Stdout, os.Stderr); {
	case errors.Is(err, errMissed):
		os.Exit(1)
	case err != nil:
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(2)
	}
}

type settings struct {
	short, strict, surge bool
	rounds               int
	profile              string
}

// maxRounds is what fits between two check-ins: nobody is asked how the day was
// in the middle of a measurement.
const maxRounds = 25

var errMissed = errors.New("a target is missed")

func run(ctx context.Context, s settings, out, human io.Writer) error {
	if s.rounds < 1 || s.rounds > maxRounds {
		return fmt.Errorf("-rounds %d: give 1 to %d", s.rounds, maxRounds)
	}
	size := full
	if s.short {
		s.rounds, size = 3, small
	}
	// as in production, and it never rewrites its log in the middle of a measurement
	server, err := redisserver.Start(ctx, "--appendonly", "yes", "--appendfsync", "always", "--auto-aof-rewrite-percentage", "0")
	if err != nil {
		return err
	}
	defer server.Stop()
	if s.surge {
		sizes := fullSurge
		if s.short {
			sizes = smallSurge
		}
		good, err := runSurge(ctx, server.URL, sizes, out, human)
		if err == nil && s.strict && !good {
			err = errMissed
		}
		return err
	}
	hall, err := openHall(ctx, server.URL, size)
	if err != nil {
		return err
	}
	defer hall.close()
	if err := hall.gather(ctx); err != nil {
		return fmt.Errorf("gather people: %w", err)
	}
	rounds, err := hall.rounds(ctx, s)
	if err != nil {
		return err
	}
	if good := tell(measured, rounds, out, human); s.strict && !good {
		return errMissed
	}
	return nil
}
