package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/warmline/warmline/internal/demo"
)

type demoCommand struct {
	Listen string `default:"127.0.0.1:8470" placeholder:"HOST:PORT" help:"Where the page is served; port 0 takes a free one (${default})."`
}

// seen is how long a text stays on its way, long enough to be seen.
const seen = 80 * time.Millisecond

// beat is how long a text of the weekend stands before the next, long enough to be read.
const beat = 1800 * time.Millisecond

// Run serves the demo until it is told to stop.
func (c demoCommand) Run(ctx context.Context, sys system) error {
	d, err := demo.New(ctx, demo.Config{Delay: seen, Beat: beat})
	if err != nil {
		return err
	}
	defer d.Close()
	handler, err := d.Handler()
	if err != nil {
		return err
	}
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", c.Listen)
	if err != nil {
		return fmt.Errorf("demo: %w", err)
	}
	fmt.Fprintf(sys.out, "\n  Warmline demo: http://%s\n\n", listener.Addr())
	fmt.Fprint(sys.out, "  NOTHING IS KEPT. NO REAL PHONE IS TOUCHED. NOBODY ANSWERS HERE.\n  Redis, Twilio and the phones are played inside this program.\n  Ctrl-C ends it and forgets everything.\n\n")

	server := &http.Server{Handler: handler, ReadHeaderTimeout: 5 * time.Second, BaseContext: func(net.Listener) context.Context { return ctx }}
	stop := context.AfterFunc(ctx, func() { _ = server.Close() })
	defer stop()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("demo: %w", err)
	}
	return nil
}
