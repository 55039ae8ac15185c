package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"github.com/warmline/warmline/config"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/heartbeat"
	"github.com/warmline/warmline/internal/line"
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
	keepLog(sys.err)
	settings, err := c.Settings.load(sys)
	if err != nil {
		return err
	}
	o, err := openLine(ctx, settings)
	if err != nil {
		return err
	}
	shared, err := clock.NewShared(ctx, o.store.Time)
	if err != nil {
		return errors.Join(err, o.close())
	}
	l, err := line.New(ctx, lineConfig(settings, shared), o.store, o.folder)
	if err != nil {
		return errors.Join(err, o.close())
	}
	warn(settings)
	slog.Info("serving", "version", version, "settings", settings)
	err = serve(ctx, settings, l, shared)
	return errors.Join(err, o.close())
}

func lineConfig(c config.Config, now clock.Clock) line.Config {
	return line.Config{
		Numbers:   numbers(c),
		PublicURL: c.PublicURL,
		Clock:     now,
		OldToken:  string(c.AuthTokenSecondary),
		Version:   versionName(),
		Heartbeat: heartbeat.Config{URL: string(c.HeartbeatURL)},
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
}

// serve runs both listeners and the senders. When ctx ends, requests under way
// are answered first, then the senders put down their work.
func serve(ctx context.Context, c config.Config, l *line.Line, shared *clock.Shared) error {
	people, admin := server(c.Listen, l.Handler), server(c.AdminListen, adminPages(l))
	failed := make(chan error, 2)
	for _, s := range []*http.Server{people, admin} {
		go func() { failed <- s.ListenAndServe() }()
	}
	working, putDown := context.WithCancel(context.WithoutCancel(ctx))
	var work sync.WaitGroup
	work.Go(func() { l.Run(working) })
	work.Go(func() { shared.Run(working) })

	var err error
	select {
	case err = <-failed:
		err = fmt.Errorf("listen: %w", err)
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
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "ok") })
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		if err := l.Store.Ping(r.Context()); err != nil {
			http.Error(w, "not ready", http.StatusServiceUnavailable)
			return
		}
		fmt.Fprint(w, "ok")
	})
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
