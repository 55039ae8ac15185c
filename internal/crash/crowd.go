package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync"

	"github.com/warmline/warmline/internal/phone"
)

// crowd is everybody who texts the line during a round.
type crowd struct {
	street *street
	mu     sync.Mutex
	people []*person
}

// live keeps n people texting until ctx ends: whoever is done makes room for
// somebody new.
func (c *crowd) live(ctx context.Context, n int) {
	var all sync.WaitGroup
	for range n {
		all.Go(func() {
			wait(ctx, rand.N(c.street.pause))
			for ctx.Err() == nil {
				lives[rand.N(len(lives))](ctx, c.street, c.arrive())
			}
		})
	}
	all.Wait()
}

// arrive is somebody nobody has heard of yet.
func (c *crowd) arrive() *person {
	c.mu.Lock()
	defer c.mu.Unlock()
	p := &person{phone: phone.Number(fmt.Sprintf("+1800555%04d", len(c.people)))}
	c.people = append(c.people, p)
	return p
}
