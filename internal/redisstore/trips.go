package redisstore

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/redis/go-redis/v9"
)

// trips brings what many callers want of Redis at the same moment there in one
// pipeline: at a rush half the work of a text is the way there and back. A caller
// who is alone goes alone, at once.
type trips struct {
	client redis.UniversalClient

	mu       sync.Mutex
	waiting  []rider
	underway int
}

// rider is one caller's commands and what is closed when they have their answers.
type rider struct {
	board func(redis.Pipeliner)
	back  chan struct{}
}

const (
	tripsUnderway = 3                       // the next ones gather while these are on their way
	tripRiders    = 16                      // what one pipeline takes: some small ones keep Redis and us busy in turn
	tripTimeout   = 1500 * time.Millisecond // a try and one more, as the client's time-outs are
)

// ride queues the commands of board and returns when they have their answers,
// each its own. After an error their answers must not be touched: the trip may
// still be under way, and what it does may still happen.
func (t *trips) ride(ctx context.Context, board func(redis.Pipeliner)) error {
	t.mu.Lock()
	if t.underway < tripsUnderway {
		t.underway++
		t.mu.Unlock()
		return t.alone(ctx, board)
	}
	r := rider{board: board, back: make(chan struct{})}
	t.waiting = append(t.waiting, r)
	t.mu.Unlock()
	select {
	case <-r.back:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("redis: no answer in time: %w", ctx.Err())
	}
}

// alone goes with one caller's commands, and then for those who have come meanwhile.
func (t *trips) alone(ctx context.Context, board func(redis.Pipeliner)) error {
	defer t.goOn()
	ctx, cancel := context.WithTimeout(ctx, tripTimeout)
	defer cancel()
	pipe := t.client.Pipeline()
	board(pipe)
	_, _ = pipe.Exec(ctx) // each answer carries its own error
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("redis: no answer in time: %w", err)
	}
	return nil
}

// goOn hands a trip on to those who wait, or ends it.
func (t *trips) goOn() {
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.waiting) == 0 {
		t.underway--
		return
	}
	go t.drive()
}

// drive makes trips until nobody waits.
func (t *trips) drive() {
	for {
		riders := t.next()
		if len(riders) == 0 {
			return
		}
		ctx, cancel := context.WithTimeout(context.Background(), tripTimeout)
		pipe := t.client.Pipeline()
		for _, r := range riders {
			r.board(pipe)
		}
		_, _ = pipe.Exec(ctx) // each answer carries its own error
		cancel()
		for _, r := range riders {
			close(r.back)
		}
	}
}

// next takes the riders of the next trip; with none the driver goes home.
func (t *trips) next() []rider {
	t.mu.Lock()
	defer t.mu.Unlock()
	n := min(len(t.waiting), tripRiders)
	if n == 0 {
		t.underway--
		return nil
	}
	riders := t.waiting[:n:n]
	t.waiting = t.waiting[n:]
	return riders
}
