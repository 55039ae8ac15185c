package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"sync"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/config"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/heartbeat"
	"github.com/warmline/warmline/internal/lastworld"
	"github.com/warmline/warmline/internal/line"
	"github.com/warmline/warmline/internal/program"
	"github.com/warmline/warmline/internal/ready"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/sweep"
	"github.com/warmline/warmline/internal/twilio"
)

// stopWithin is how long requests under way have when the line is told to stop.
const stopWithin = 10 * time.Second

type serveCommand struct {
	Settings settingsFlags `embed:""`
}

// Run serves the line until ctx ends, and then finishes what is in hand.
func (c serveCommand) Run(ctx context.Context, sys system) error {
	line.TuneMemory()
	keepLog(sys.err)
	settings, err := c.Settings.load(sys)
	if err != nil {
		return err
	}
	o, shared, err := openServing(ctx, settings)
	if err != nil {
		return err
	}
	cfg := lineConfig(settings, shared)
	cfg.World = lastworld.New(o.store, o.box, settings.LastRoster)
	l, err := line.New(ctx, cfg, o.store, o.folder)
	if err != nil {
		return errors.Join(err, o.close())
	}
	hangups, stop := context.WithCancel(ctx)
	defer stop()
	again := &reloads{load: func() (config.Config, error) { return c.Settings.load(sys) }, line: l, box: o.box, folder: o.folder, clock: shared}
	onHangup(hangups, again.reload)
	warn(settings)
	warnOfPapers(l.Keeper.World(), o.folder, shared.Now())
	warnOfRedis(ctx, o.store)
	slog.Info("serving", "version", version, "settings", settings)
	err = serve(ctx, settings, l, shared)
	return errors.Join(err, o.close())
}

// openServing opens the line's data and its clock. With Redis gone and the roster
// of the last time at hand, the line starts all the same: it brings texts of
// danger to humans until Redis is there.
func openServing(ctx context.Context, c config.Config) (*open, *clock.Shared, error) {
	o, err := openLine(ctx, c)
	if err == nil {
		var shared *clock.Shared
		if shared, err = clock.NewShared(ctx, o.store.Time); err == nil {
			return o, shared, nil
		}
		err = errors.Join(err, o.close())
	}
	if errors.Is(err, redisstore.ErrSetup) {
		return nil, nil, err
	}
	if _, none := os.Stat(c.LastRoster); none != nil {
		return nil, nil, fmt.Errorf("%w\nThere is no copy of the roster at %s either, so nobody could be paged without it", err, c.LastRoster)
	}
	o, prepareErr := prepare(c)
	if prepareErr != nil {
		return nil, nil, err
	}
	slog.Error("Redis is gone: starting with the roster of the last time, for texts of danger only", "error", err)
	if o.store, err = redisstore.Later(o.client, o.box, redisstore.Config{}); err != nil {
		return nil, nil, errors.Join(err, o.close())
	}
	return o, clock.StartShared(o.store.Time), nil
}

func lineConfig(c config.Config, now clock.Clock) line.Config {
	return line.Config{
		Numbers:   numbers(c),
		PublicURL: c.PublicURL,
		Clock:     now,
		Rate:      c.Rate,
		CoachRate: c.CoachRate,
		OldToken:  string(c.AuthTokenSecondary),
		Version:   versionName(),
		Heartbeat: heartbeat.Config{URL: string(c.HeartbeatURL)},
		Leads:     phones(c.Leads),
		Sweep:     sweep.Config{Back: c.SweepBack},
		Twilio: twilio.Config{
			AccountSID: c.AccountSID, AuthToken: string(c.AuthToken), BaseURL: c.TwilioAPIURL,
			PublicURL: c.PublicURL, MessagingService: c.MessagingService,
		},
	}
}

// warn says what works but should not stay.
func warn(c config.Config) {
	if len(c.CoachNumbers) == 0 {
		slog.Warn("one number for everybody: set WARMLINE_COACH_NUMBERS, so that coaches' threads are kept apart")
	}
	if len(c.Leads) == 0 {
		slog.Warn("only leads on the roster hear when the line itself is sick: set WARMLINE_LEAD")
	}
}

// warnOfPapers says whether the line is open, and what nobody answers for. What went
// live signed and is not any more keeps nobody from being paged: it is told loudly.
func warnOfPapers(w *bot.World, f *program.Folder, now time.Time) {
	if !w.Stand.Live {
		slog.Warn("rehearsal: only listed phones and coaches are texted, and what follows from a crisis; `warmline golive` says what is missing", "listed", len(w.Program.Rehearsal))
		return
	}
	for _, g := range ready.Papers(w, f.Said(), now) {
		slog.Error("the line is live, and something it must have is missing", "what", g.What, "which", g.Of)
	}
}

// warnOfRedis says how Redis' own settings risk what people have been told.
func warnOfRedis(ctx context.Context, s *redisstore.Store) {
	risks, err := s.Risks(ctx)
	if err != nil {
		slog.Warn("nobody can tell whether Redis keeps what it acknowledges: ask your host for appendonly yes, appendfsync always, noeviction", "error", err)
	}
	for _, r := range risks {
		slog.Warn(r)
	}
}

// serve runs both listeners and the senders. When ctx ends, requests under way
// are answered first, then the senders put down their work.
func serve(ctx context.Context, c config.Config, l *line.Line, shared *clock.Shared) error {
	people, admin := server(c.Listen, l.Handler), server(c.AdminListen, adminPages(l))
	failed := make(chan error, 3)
	for _, s := range []*http.Server{people, admin} {
		go func() { failed <- fmt.Errorf("listen: %w", s.ListenAndServe()) }()
	}
	working, putDown := context.WithCancel(context.WithoutCancel(ctx))
	var work sync.WaitGroup
	work.Go(func() {
		if err := l.Run(working); err != nil {
			failed <- err
		}
	})
	work.Go(func() { shared.Run(working) })

	var err error
	select {
	case err = <-failed:
	case <-ctx.Done():
		slog.Info("stopping")
	}
	end, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopWithin)
	defer cancel()
	err = errors.Join(err, people.Shutdown(end), admin.Shutdown(end))
	putDown()
	work.Wait()
	return err
}

// adminPages is what the admin listener serves: is the process up, can it take in
// texts, how is it doing.
func adminPages(l *line.Line) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", l.Metrics)
	mux.HandleFunc("GET /healthz", l.State.Healthz)
	mux.HandleFunc("GET /readyz", l.State.Readyz)
	return mux
}

// server has a time-out for everything a client may be slow at.
func server(address string, h http.Handler) *http.Server {
	return &http.Server{
		Addr: address, Handler: h,
		ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second, WriteTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute,
		MaxHeaderBytes: 16 << 10,
	}
}
