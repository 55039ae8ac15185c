package main

import (
	"context"
	"errors"
	"io"
	"net/http"
	"sync"
	"time"
)

// mailbox stands in Twilio's place and remembers when it took each text, by the
// phone it is for.
type mailbox struct {
	now func() time.Time

	mu    sync.Mutex
	taken map[string][]arrival
	all   int
	more  chan struct{} // closed and replaced at each text
}

type arrival struct {
	at   time.Time
	from string // the number of ours it leaves from
	body string
}

func newMailbox(now func() time.Time) *mailbox {
	return &mailbox{now: now, taken: map[string][]arrival{}, more: make(chan struct{})}
}

func (m *mailbox) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	at := m.now()
	if r.Method != http.MethodPost { // the sweep asks for the list of messages: there are none
		_, _ = io.WriteString(w, "{}")
		return
	}
	if r.ParseForm() != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	to := r.PostForm.Get("To")
	m.mu.Lock()
	m.taken[to] = append(m.taken[to], arrival{at, r.PostForm.Get("From"), r.PostForm.Get("Body")})
	m.all++
	close(m.more)
	m.more = make(chan struct{})
	m.mu.Unlock()
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusCreated)
	_, _ = w.Write(taken)
}

// of gives what was taken for a phone so far, in order.
func (m *mailbox) of(to string) []arrival {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.taken[to]
}

// wait returns once at least n texts were taken for a phone.
func (m *mailbox) wait(ctx context.Context, to string, n int) ([]arrival, error) {
	return m.until(ctx, func() ([]arrival, bool) { return m.taken[to], len(m.taken[to]) >= n })
}

// count is how many texts were taken so far.
func (m *mailbox) count() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.all
}

// total returns once at least n texts were taken in all.
func (m *mailbox) total(ctx context.Context, n int) error {
	_, err := m.until(ctx, func() ([]arrival, bool) { return nil, m.all >= n })
	return err
}

// until waits for something to hold, as long as texts leave the line; done is
// called with mu held.
func (m *mailbox) until(ctx context.Context, done func() ([]arrival, bool)) ([]arrival, error) {
	for {
		m.mu.Lock()
		got, ok := done()
		more := m.more
		m.mu.Unlock()
		if ok {
			return got, nil
		}
		select {
		case <-more:
		case <-ctx.Done():
			return got, ctx.Err()
		case <-time.After(surgePatience):
			return got, errors.New("a text that was expected never left the line")
		}
	}
}
