// Package heartbeat tells a service outside, once a minute, that the line works:
// a dead man's switch. The service calls a human when the sign stays away, and so
// also when this machine, its network or the program itself is gone and nothing of
// ours could tell anybody.
//
// It knows nothing of the line: what must work is a list of checks.
package heartbeat

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"sync/atomic"
	"time"

	"github.com/warmline/warmline/internal/clock"
)

// Check is one thing that must work.
type Check struct {
	Name  string                      // a constant of the code: it is logged
	Works func(context.Context) error // says whether it works; it may try it now
}

// Config of a heart. Zero values are the defaults.
type Config struct {
	URL     string        // what is asked for with GET when all is well. It is a secret: who has it can feign health. "" = no heartbeat
	Every   time.Duration // 1 minute
	Timeout time.Duration // for the checks, and for the request; 5 s
	Checks  []Check
}

// Heart gives signs of life.
type Heart struct {
	cfg    Config
	http   *http.Client
	clock  clock.Clock
	beaten atomic.Int64 // when a sign was last taken, unix nanoseconds
}

// New makes a heart.
func New(cfg Config, c clock.Clock) *Heart {
	if cfg.Every == 0 {
		cfg.Every = time.Minute
	}
	if cfg.Timeout == 0 {
		cfg.Timeout = 5 * time.Second
	}
	return &Heart{cfg: cfg, clock: c, http: &http.Client{
		Timeout:       cfg.Timeout,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}
}

// Run beats until ctx ends. Without a URL it does nothing.
func (h *Heart) Run(ctx context.Context) {
	if h.cfg.URL == "" {
		return
	}
	tick := time.NewTicker(h.cfg.Every)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		if err := h.Beat(ctx); err != nil && ctx.Err() == nil {
			slog.Error("the service outside was not told that the line works", "error", err)
		}
	}
}

// Beaten is when a sign was last taken, zero when none ever was.
func (h *Heart) Beaten() time.Time {
	if n := h.beaten.Load(); n != 0 {
		return time.Unix(0, n)
	}
	return time.Time{}
}

// Beat gives one sign of life, if everything works. The error never holds the URL.
func (h *Heart) Beat(ctx context.Context) error {
	if err := h.check(ctx); err != nil {
		return err
	}
	if err := h.ask(ctx); err != nil {
		return err
	}
	h.beaten.Store(h.clock.Now().UnixNano())
	return nil
}

// check looks at everything, so that the log names all that does not work.
func (h *Heart) check(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, h.cfg.Timeout)
	defer cancel()
	var failed []error
	for _, c := range h.cfg.Checks {
		if err := c.Works(ctx); err != nil {
			failed = append(failed, fmt.Errorf("%s: %w", c.Name, err))
		}
	}
	return errors.Join(failed...)
}

var errURL = errors.New("heartbeat: the URL cannot be asked")

func (h *Heart) ask(ctx context.Context) error {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, h.cfg.URL, nil)
	if err != nil {
		return errURL // its own words repeat the URL
	}
	r.Header.Set("User-Agent", "warmline")
	response, err := h.http.Do(r)
	if u := new(url.Error); errors.As(err, &u) {
		return fmt.Errorf("heartbeat: %w", u.Err)
	}
	if err != nil {
		return errURL
	}
	_, _ = io.Copy(io.Discard, io.LimitReader(response.Body, 64<<10)) // so that the connection is used again
	_ = response.Body.Close()
	if response.StatusCode < 200 || response.StatusCode > 299 {
		return fmt.Errorf("heartbeat: answered %d", response.StatusCode)
	}
	return nil
}

var errSilent = errors.New("not lately")

// Lately is a check that something has succeeded within a time; last says when it
// last did.
func Lately(name string, within time.Duration, last func() time.Time, c clock.Clock) Check {
	return Check{Name: name, Works: func(context.Context) error {
		if c.Now().Sub(last()) > within {
			return errSilent
		}
		return nil
	}}
}
