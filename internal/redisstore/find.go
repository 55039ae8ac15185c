package redisstore

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/phone"
)

// threadID is the id a phone's thread gets when it is new.
func threadID(lookup string) string { return "t" + lookup }

// index is where the thread of a lookup id is named.
func (s *Store) index(lookup string) string {
	return s.shard(threadID(lookup)).index(lookup)
}

// Find reads the thread of a phone. One round trip when the thread was made
// under today's key, which nearly all are; more when the phone is new, has moved
// to another thread, or the key was rotated since.
func (s *Store) Find(ctx context.Context, number phone.Number) (bot.Snapshot, error) {
	lookups := s.box.Lookup(number)
	likely := threadID(lookups[0])

	named := make([]*redis.StringCmd, len(lookups))
	var fields *redis.SliceCmd
	err := s.trips.ride(ctx, func(p redis.Pipeliner) {
		for i, lookup := range lookups {
			named[i] = p.Get(ctx, s.index(lookup))
		}
		fields = p.HMGet(ctx, s.shard(likely).conversation(likely), "v", "s")
	})
	if err != nil {
		return bot.Snapshot{}, err
	}
	for _, n := range named {
		if err := n.Err(); err != nil && !errors.Is(err, redis.Nil) {
			return bot.Snapshot{}, fmt.Errorf("redis: find: %w", err)
		}
	}
	if err := fields.Err(); err != nil {
		return bot.Snapshot{}, fmt.Errorf("redis: find: %w", err)
	}

	id := firstNamed(named)
	if id == "" || named[0].Val() == "" {
		if id, err = s.adopt(ctx, lookups, id); err != nil {
			return bot.Snapshot{}, err
		}
	}
	if id != likely {
		return s.Load(ctx, id)
	}
	return s.snapshot(id, fields.Val())
}

func firstNamed(named []*redis.StringCmd) string {
	for _, n := range named {
		if n.Val() != "" {
			return n.Val()
		}
	}
	return ""
}

// adopt names id as the thread of all lookup ids, or a new one when id is "".
// Whoever comes first wins and the others take the winner's. The first name is
// written under the smallest lookup id, which is the same for nodes that hold
// the same keys but not yet the same primary.
func (s *Store) adopt(ctx context.Context, lookups []string, id string) (string, error) {
	order := slices.Sorted(slices.Values(lookups))
	if id == "" {
		id = threadID(lookups[0])
	}
	for _, lookup := range order {
		pipe := s.client.Pipeline()
		pipe.SetNX(ctx, s.index(lookup), id, 0)
		winner := pipe.Get(ctx, s.index(lookup))
		if _, err := pipe.Exec(ctx); err != nil {
			return "", fmt.Errorf("redis: find: %w", err)
		}
		id = winner.Val()
	}
	return id, nil
}
