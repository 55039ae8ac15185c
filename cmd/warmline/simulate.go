package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/internal/line"
	"github.com/warmline/warmline/internal/program"
	"github.com/warmline/warmline/internal/redisserver"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/simulate"
	"github.com/warmline/warmline/internal/simulate/picture"
)

type simulateCommand struct {
	People   int     `default:"200" help:"How many people (${default})."`
	Weeks    int     `default:"26" help:"For how many weeks (${default})."`
	Seed     uint64  `default:"1" help:"Chance: the same seed gives the same report (${default})."`
	Team     int     `default:"50" help:"How many people share coaches: those of the programme's shifts (${default})."`
	Parallel int     `placeholder:"N" help:"Teams at the same time; changes how long it takes and nothing else. Twice the processors when left out."`
	Lang     string  `default:"mix" enum:"mix,en,es" help:"What people write: mix, en or es (${default})."`
	From     string  `default:"2026-09-14" placeholder:"DATE" help:"The first day (${default}: 26 weeks hold both clock changes)."`
	Program  string  `placeholder:"FOLDER" help:"The programme's folder; the built-in sample when left out."`
	Price    float64 `default:"0.011" help:"What a segment costs, heard or sent (${default})."`
	Out      string  `placeholder:"DIR" help:"Write the report and its pictures there, too."`
}

var errBreached = errors.New("something happened that must never happen: see the end of the report")

// Run lets a crowd live with the line.
func (c simulateCommand) Run(ctx context.Context, sys system) error {
	folder, err := program.Load(c.Program)
	if err != nil {
		return err
	}
	from, err := time.ParseInLocation(time.DateOnly, c.From, folder.Program.Zone)
	if err != nil {
		return fmt.Errorf("--from %q: write it as 2026-09-14", c.From)
	}
	if c.Parallel == 0 {
		c.Parallel = 2 * runtime.NumCPU()
	}
	line.TuneMemory()
	defer slog.SetDefault(slog.Default())
	slog.SetDefault(slog.New(slog.DiscardHandler)) // coaches who pass and phones that are off are what it is about
	server, err := redisserver.Start(ctx, "--databases", strconv.Itoa(max(1, c.Parallel)))
	if err != nil {
		return err
	}
	defer server.Stop()
	cfg := simulate.Config{
		People: c.People, Weeks: c.Weeks, Team: c.Team, Seed: c.Seed, Lang: c.Lang, From: from, Program: folder, Parallel: c.Parallel,
	}
	options, err := redisstore.Options(server.Socket)
	if err != nil {
		return err
	}
	cfg.Redis = func(n int) redis.UniversalClient {
		own := *options
		own.DB = n
		return redis.NewUniversalClient(&own)
	}
	figures, err := simulate.Run(ctx, cfg)
	if err != nil {
		return err
	}
	if err := c.tell(figures, cfg, sys.out); err != nil {
		return err
	}
	if figures.Found() > 0 {
		return errBreached
	}
	return nil
}

// reportFile is the report beside its pictures.
const reportFile = "report.txt"

// tell prints the report, and keeps it with its pictures where that is wanted.
func (c simulateCommand) tell(f *simulate.Figures, cfg simulate.Config, out io.Writer) error {
	var report bytes.Buffer
	if err := f.Print(&report, cfg, c.Price); err != nil {
		return err
	}
	if _, err := out.Write(report.Bytes()); err != nil || c.Out == "" {
		return err
	}
	if err := os.MkdirAll(c.Out, 0o755); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(c.Out, reportFile), report.Bytes(), 0o644); err != nil {
		return err
	}
	return picture.Draw(c.Out, f, cfg)
}
