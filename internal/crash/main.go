// Command crash attacks a line and proves that nothing heard is lost. Two
// processes of the real program, a redis-server that writes each change to disk
// before it answers, and the emulator in Twilio's place: while people and coaches
// text, processes are killed at each line of claim, send and settle, Redis is
// killed and frozen, sends fail. At the end everything that Twilio has is held
// against what Redis holds.
//
//	go run ./internal/crash            300 kills, some 20 minutes
//	go run ./internal/crash -short     a minute
//
// Figures go to standard output as NAME VALUE UNIT, the verdict and what broke to
// standard error. A breach is exit code 1, and the logs are kept.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strconv"
	"syscall"
	"time"

	"github.com/redis/go-redis/v9"
)

func main() {
	var s settings
	flag.BoolVar(&s.short, "short", false, "a dozen kills, one of Redis, one short freeze")
	flag.IntVar(&s.kills, "kills", number(os.Getenv("CRASH_KILLS"), 300), "kills of processes in all ($CRASH_KILLS)")
	flag.DurationVar(&s.patience, "patience", 4*time.Minute, "how long what is open may take to be mended when the attack is over")
	flag.StringVar(&s.only, "only", "", "one round by its name: retries, single, cut, failover")
	flag.Parse()
	slog.SetDefault(slog.New(slog.DiscardHandler))
	redis.SetLogger(silent{})

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	switch err := s.run(ctx, os.Stdout, os.Stderr); {
	case errors.Is(err, errBroken):
		os.Exit(1)
	case err != nil:
		fmt.Fprintln(os.Stderr, "crash:", err)
		os.Exit(2)
	}
}

type settings struct {
	short bool
	kills int
	only  string

	patience time.Duration
}

var errBroken = errors.New("a promise is broken")

// silent keeps the Redis client quiet: that Redis is gone is no news here.
type silent struct{}

func (silent) Printf(context.Context, string, ...any) {}

func number(s string, preset int) int {
	if n, err := strconv.Atoi(s); err == nil && n > 0 {
		return n
	}
	return preset
}

// The webhook's address as it should stand in Twilio's console, and one without retries.
const (
	withRetries    = "#rc=3&rp=5xx,ct,rt&rt=4000"
	withoutRetries = "#rc=0"
)

// attacks are the rounds of one run.
func (s settings) attacks() []attack {
	if s.short {
		return []attack{{name: "single", retries: withoutRetries, kills: 12, redis: 1, freezes: 1, frozen: 3 * time.Second, people: 16, talk: 3 * time.Second, pause: time.Second, lag: 5 * time.Second, jump: 150 * time.Second, patience: s.patience}}
	}
	half := attack{kills: s.kills / 2, redis: max(1, s.kills/30), freezes: max(1, s.kills/120), frozen: 20 * time.Second, people: 40, talk: 12 * time.Second, pause: 1200 * time.Millisecond, lag: 20 * time.Second, patience: s.patience}
	on, off := half, half
	on.name, on.retries = "retries", withRetries
	off.name, off.retries, off.kills, off.freezes = "single", withoutRetries, s.kills-half.kills, half.freezes+1
	lossy := attack{kills: 10, people: 16, talk: 4 * time.Second, pause: time.Second, retries: withRetries, lag: 20 * time.Second, lossy: true, patience: s.patience}
	cut, promoted := lossy, lossy
	cut.name, cut.end = "cut", truncateRedis
	promoted.name, promoted.end = "failover", failover
	return []attack{on, off, cut, promoted}
}

func (s settings) run(ctx context.Context, out, human io.Writer) error {
	folder, err := os.MkdirTemp("", "warmline-crash-")
	if err != nil {
		return err
	}
	bin := filepath.Join(folder, "warmline")
	build := exec.CommandContext(ctx, "go", "build", "-o", bin, "github.com/warmline/warmline/cmd/warmline")
	build.Stderr = human
	if err := build.Run(); err != nil {
		return fmt.Errorf("build the program: %w", err)
	}
	broken := false
	for _, a := range s.attacks() {
		if s.only != "" && s.only != a.name {
			continue
		}
		r, err := a.round(ctx, filepath.Join(folder, a.name), bin)
		if err != nil {
			return fmt.Errorf("%s: %w (logs: %s)", a.name, err, folder)
		}
		broken = r.tell(out, human) || broken
	}
	if broken {
		fmt.Fprintln(human, "BROKEN. Logs:", folder)
		return errBroken
	}
	fmt.Fprintln(human, "Held: nothing heard was lost.")
	return os.RemoveAll(folder)
}
