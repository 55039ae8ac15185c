package simulate

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/internal/program"
)

// Mix is a crowd of both languages.
const Mix = "mix"

// Config says whose life is simulated.
type Config struct {
	People, Weeks int
	Team          int // people who share coaches and a line
	Seed          uint64
	Lang          string    // en, es or mix
	From          time.Time // midnight of the first day, in the programme's zone
	Program       *program.Folder
	Parallel      int // teams that live at the same time; what comes out does not hang on it

	// Redis gives the n-th of as many empty Redis databases as teams live at the same
	// time. They are emptied after each team.
	Redis func(n int) redis.UniversalClient
}

// ErrNobody means that a programme has no shift: no coach would ever come.
var ErrNobody = errors.New("the programme has no shifts in program.yaml: nobody would answer a page")

// Run lets everybody live and gives what was counted.
func Run(ctx context.Context, cfg Config) (*Figures, error) {
	if cfg.People < 1 || cfg.Weeks < 1 || cfg.Team < 1 || cfg.Parallel < 1 {
		return nil, fmt.Errorf("simulate: %d people, %d weeks, teams of %d, %d at a time: each is at least 1", cfg.People, cfg.Weeks, cfg.Team, cfg.Parallel)
	}
	if len(cfg.Program.Program.Week.Shifts) == 0 {
		return nil, ErrNobody
	}
	teams := (cfg.People + cfg.Team - 1) / cfg.Team
	all, faults := make([]*Figures, teams), make([]error, teams)
	next := make(chan int, teams)
	for n := range teams {
		next <- n
	}
	close(next)
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	var living sync.WaitGroup
	for worker := range min(cfg.Parallel, teams) {
		living.Go(func() {
			client := cfg.Redis(worker)
			for n := range next {
				all[n], faults[n] = live(ctx, cfg, n, client)
				if faults[n] == nil {
					faults[n] = client.FlushDB(ctx).Err()
				}
				if faults[n] != nil {
					stop() // the others need not go on
				}
			}
		})
	}
	living.Wait()
	if err := errors.Join(faults...); err != nil {
		return nil, fmt.Errorf("simulate: %w", err)
	}
	sum := newFigures(cfg.Weeks)
	for _, f := range all {
		sum.add(f)
	}
	return sum, nil
}
