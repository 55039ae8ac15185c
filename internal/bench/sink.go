package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"sync"
	"time"
)

// sink stands in Twilio's place and takes every text. It does next to nothing, so
// that the line is what is measured.
type sink struct {
	mu      sync.Mutex
	left    int // texts still expected; below 0 when there were more
	arrived chan struct{}
}

var taken = []byte(`{"sid":"SM00000000000000000000000000000001","status":"queued"}`)

func (s *sink) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	_, _ = io.Copy(io.Discard, r.Body) // so that the connection is kept
	if r.Method != http.MethodPost {   // the sweep asks for the list of messages: there are none
		_, _ = io.WriteString(w, "{}")
		return
	}
	s.mu.Lock()
	s.left--
	if s.left == 0 {
		close(s.arrived)
	}
	s.mu.Unlock()
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusCreated)
	_, _ = w.Write(taken)
}

// expect says how many texts come next. It is an error when more came than were
// expected before: somebody was answered twice.
func (s *sink) expect(n int) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.left != 0 {
		return fmt.Errorf("%d texts left the line beyond one to each", -s.left)
	}
	s.left, s.arrived = n, make(chan struct{})
	return nil
}

// wait returns when all expected texts have come.
func (s *sink) wait(ctx context.Context) error {
	s.mu.Lock()
	arrived := s.arrived
	s.mu.Unlock()
	select {
	case <-arrived:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(patience):
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return fmt.Errorf("%d texts never left the line; if Redis timed out above, the machine is too busy to measure on", s.left)
}
