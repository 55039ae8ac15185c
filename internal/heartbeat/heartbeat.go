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
	"time"
)

// Check is one thing that must work.
type Check struct {
	Name string // a constant of the code: it is logged
	// Done says whether it has worked since a moment; it may try it now.
	Done func(ctx context.Context, since time.Time) error
}

// Config of a heart. Zero values are the defaults.
type Config struct {
	URL     string        // what is asked for with GET when all is well. It is a secret: who has it can feign health. "" = no heartbeat
	Every   time.Duration // 1 minute
	Timeout time.Duration // for the checks, and for the request; 5 s
	Checks  []Check
	Beaten  func(at time.Time) // is told of each sign that was taken; nil for nobody
}

// Heart gives signs of life.
type Heart struct {
	cfg  Config
	http *http.Client
	now  func() time.Time
}

// New makes a heart. now tells the time that checks go by.
func New(cfg Config, now func() time.Time) *Heart {
	if cfg.Every == 0 {
		cfg.Every = time.Minute
	}
	if cfg.Timeout == 0 {
		cfg.Timeout = 5 * time.Second
	}
	if cfg.Beaten == nil {
		cfg.Beaten = func(time.Time) {}
	}
	return &Heart{cfg: cfg, now: now, http: &http.Client{
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
			slog.Error("no heartbeat", "error", err)
		}
	}
}

// Beat gives one sign of life, if everything has worked since the one before was
// due. The error never holds the URL.
func (h *Heart) Beat(ctx context.Context) error {
	if err := h.check(ctx); err != nil {
		return err
	}
	if err := h.ask(ctx); err != nil {
		return err
	}
	h.cfg.Beaten(h.now())
	return nil
}

// check looks at everything, so that the log names all that does not work.
func (h *Heart) check(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, h.cfg.Timeout)
	defer cancel()
	since := h.now().Add(-h.cfg.Every)
	var failed []error
	for _, c := range h.cfg.Checks {
		if err := c.Done(ctx, since); err != nil {
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

// ErrSilent means that something which must go on has not.
var ErrSilent = errors.New("not in this minute")

// Lately is a check that something has succeeded since; last says when it last did.
func Lately(name string, last func() time.Time) Check {
	return Check{Name: name, Done: func(_ context.Context, since time.Time) error {
		if last().Before(since) {
			return ErrSilent
		}
		return nil
	}}
}
