package main

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"time"
)

// healthTimeout is long enough for a busy machine and short enough for a container's check.
const healthTimeout = 3 * time.Second

type healthCommand struct {
	Settings settingsFlags `embed:""`
}

// Run asks /healthz where the settings say the line listens.
func (c healthCommand) Run(ctx context.Context, sys system) error {
	settings, err := c.Settings.load(sys)
	if settings.Listen == "" { // other faults are for serve to tell
		return err
	}
	address, err := dialAddress(settings.Listen)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, healthTimeout)
	defer cancel()
	if err := askHealth(ctx, "http://"+address+"/healthz"); err != nil {
		return err
	}
	_, err = fmt.Fprintln(sys.out, "up")
	return err
}

func askHealth(ctx context.Context, url string) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return fmt.Errorf("ask for health: %w", err)
	}
	client := http.Client{Timeout: healthTimeout}
	response, err := client.Do(request)
	if err != nil {
		return fmt.Errorf("the line does not answer: %w", err)
	}
	if err := response.Body.Close(); err != nil {
		return fmt.Errorf("ask for health: %w", err)
	}
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("the line is not well: %s", response.Status)
	}
	return nil
}

// dialAddress is where this machine reaches a listener: every address and none
// named mean the machine itself.
func dialAddress(listen string) (string, error) {
	host, port, err := net.SplitHostPort(listen)
	if err != nil {
		return "", fmt.Errorf("read the listen address: %w", err)
	}
	switch ip := net.ParseIP(host); {
	case host == "", ip.Equal(net.IPv4zero):
		host = "127.0.0.1"
	case ip.Equal(net.IPv6zero):
		host = "::1"
	}
	return net.JoinHostPort(host, port), nil
}
