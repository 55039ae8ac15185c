// Package clock tells the time: one-method clocks for code that runs, and
// reckoning with the wall clock of a person's zone for code that plans. It knows
// nothing of conversations.
package clock

import (
	"sync"
	"time"
)

// Clock tells the time. Safe for concurrent use.
type Clock interface{ Now() time.Time }

// System is this machine's clock.
type System struct{}

// Now is the machine's time, in UTC.
func (System) Now() time.Time { return time.Now().UTC() }

// Manual is a clock that stands still until it is told to move.
type Manual struct {
	mu  sync.Mutex
	now time.Time
}

// NewManual gives a clock that stands at t.
func NewManual(t time.Time) *Manual { return &Manual{now: t} }

// Now is the time last set.
func (m *Manual) Now() time.Time {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.now
}

// Advance moves the clock on by d.
func (m *Manual) Advance(d time.Duration) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.now = m.now.Add(d)
}

// Set puts the clock to t, forward or back.
func (m *Manual) Set(t time.Time) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.now = t
}
