package sender

import (
	"context"
	"sync"
)

// queue is conversations that wait to be claimed, each once. Safe for concurrent use.
type queue struct {
	ids chan string
	mu  sync.Mutex
	in  map[string]bool
}

func newQueue(size int) *queue {
	return &queue{ids: make(chan string, size), in: map[string]bool{}}
}

// add puts a conversation in. It never blocks: what does not fit is found by the
// next look.
func (q *queue) add(id string) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.in[id] {
		return
	}
	select {
	case q.ids <- id:
		q.in[id] = true
	default:
	}
}

// room is how many more fit in.
func (q *queue) room() int { return cap(q.ids) - len(q.ids) }

// take waits for one and takes along what else is there, at most limit in all.
// Nothing after ctx has ended.
func (q *queue) take(ctx context.Context, limit int) []string {
	select {
	case <-ctx.Done():
		return nil
	case first := <-q.ids:
		out := append([]string{first}, more(q.ids, limit-1)...)
		q.mu.Lock()
		defer q.mu.Unlock()
		for _, id := range out {
			delete(q.in, id)
		}
		return out
	}
}

// more takes what is there without waiting, at most limit.
func more[T any](from <-chan T, limit int) []T {
	var out []T
	for len(out) < limit {
		select {
		case v, ok := <-from:
			if !ok {
				return out
			}
			out = append(out, v)
		default:
			return out
		}
	}
	return out
}
