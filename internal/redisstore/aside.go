package redisstore

import (
	"context"
	"fmt"
	"time"
)

// Aside puts what is due in a conversation away until later: it is not claimed
// before.
func (s *Store) Aside(ctx context.Context, now, until time.Time, id string) error {
	d := s.shard(id)
	keys := []string{d.conversation(id), d.due[0], d.due[1], d.due[2]}
	if err := scriptAside.Run(ctx, s.client, keys, id, floor(now), floor(until)).Err(); err != nil {
		return fmt.Errorf("redis: put %s aside: %w", id, err)
	}
	return nil
}
