package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"time"
)

// attack says what is done to a line in one round.
type attack struct {
	name    string
	retries string // fragment of the webhook's address, as in Twilio's console
	kills   int    // of processes
	redis   int    // kills of Redis
	freezes int    // of Redis
	frozen  time.Duration
	people  int           // who text at the same time
	talk    time.Duration // between two texts of one person, at most
	pause   time.Duration // between blows, on average
	lag     time.Duration // of Twilio's lists behind what happens
	end     func(ctx context.Context, l *line) error
	lossy   bool // Redis loses what it had acknowledged

	jump time.Duration // of the clock when the attack is over, so that nobody waits for leases and lists

	// patience is how long time may mend what is still open when the attack is
	// over: the sweep comes each minute, a lease lasts 30 s, lists are behind.
	patience time.Duration
}

// toll counts what was done.
type toll struct {
	kills   map[point]int
	missed  int // traps that nobody walked into
	redis   int
	freezes int
}

// trapped is how long a trap waits.
const trapped = 10 * time.Second

// strike does all of it, the rarer blows spread among the kills.
func (a attack) strike(ctx context.Context, l *line) (toll, error) {
	t := toll{kills: map[point]int{}}
	places := points()
	for i := range a.kills {
		if ctx.Err() != nil {
			return t, ctx.Err()
		}
		if spread(i, a.kills, a.redis) {
			if err := l.killRedis(ctx); err != nil {
				return t, err
			}
			t.redis++
		}
		if spread(i, a.kills, a.freezes) {
			if err := l.freezeRedis(ctx, a.frozen); err != nil {
				return t, err
			}
			t.freezes++
		}
		at := places[i%len(places)]
		if l.nodes[rand.N(len(l.nodes))].strike(ctx, at) {
			t.kills[at]++
		} else {
			t.missed++
		}
		wait(ctx, rand.N(2*a.pause))
	}
	if a.end != nil {
		return t, a.end(ctx, l)
	}
	return t, ctx.Err()
}

// spread says whether the i-th of n is one of few that are spread evenly among them.
func spread(i, n, few int) bool { return (i+1)*few/n > i*few/n }

// strike kills a process at a point, once it runs. It reports whether it came there.
func (n *node) strike(ctx context.Context, at point) bool {
	if !n.ready(ctx) {
		return false
	}
	if at == anytime {
		n.kill(at)
		return true
	}
	sprung := n.trap.lay(at)
	defer n.trap.lift()
	select {
	case <-sprung:
		return true
	case <-time.After(trapped):
		return false
	case <-ctx.Done():
		return false
	}
}

func (l *line) killRedis(ctx context.Context) error {
	l.witness.struck("kill", "redis")
	l.redis.kill()
	wait(ctx, rand.N(2*time.Second))
	return l.redis.start(ctx)
}

func (l *line) freezeRedis(ctx context.Context, d time.Duration) error {
	l.witness.struck(fmt.Sprint("freeze ", d), "redis")
	if err := l.redis.freeze(); err != nil {
		return err
	}
	wait(ctx, d)
	l.witness.struck("thaw", "redis")
	return l.redis.thaw()
}

// cut is how many bytes a disk that lied has not written.
const cut = 2000

// truncateRedis kills Redis and takes the last bytes of what it had on disk.
func truncateRedis(ctx context.Context, l *line) error {
	l.witness.struck(fmt.Sprint("cut ", cut, " bytes"), "redis")
	l.redis.kill()
	if err := l.redis.truncate(cut); err != nil {
		return err
	}
	return l.redis.start(ctx)
}
