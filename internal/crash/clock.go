package main

import (
	"sync"
	"time"
)

// movedClock runs like the machine's until it jumps on by whole seconds. Safe for
// concurrent use.
type movedClock struct {
	mu     sync.Mutex
	jumped time.Duration
	at     time.Time // of the jump, by the machine's clock
}

func (c *movedClock) ahead() time.Duration {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.jumped
}

// Now is the moved time.
func (c *movedClock) Now() time.Time { return time.Now().Add(c.ahead()).UTC() }

// jump moves the clock on, once.
func (c *movedClock) jump(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.jumped, c.at = d, time.Now()
}

// real is the machine's time at a moment of this clock. What the jump passed over
// never was.
func (c *movedClock) real(t time.Time) time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	if after := t.Add(-c.jumped); !c.at.IsZero() && !after.Before(c.at) {
		return after
	}
	return t
}
