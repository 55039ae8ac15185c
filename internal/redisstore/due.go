package redisstore

import (
	"context"
	"fmt"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
)

// Due lists conversations to look at, crisis first, each once. With an error it
// still lists what the nodes that answered have due.
func (s *Store) Due(ctx context.Context, now time.Time, limit int) ([]string, error) {
	pipe := s.client.Pipeline()
	until := &redis.ZRangeBy{Min: "-inf", Max: floor(now), Count: int64(limit)}
	lists := make([]*redis.StringSliceCmd, 0, bot.Lanes*len(s.shards))
	for lane := range bot.Lanes {
		for i := range s.shards {
			lists = append(lists, pipe.ZRangeByScore(ctx, s.shards[i].due[lane], until))
		}
	}
	_, err := pipe.Exec(ctx)
	if err != nil {
		err = fmt.Errorf("redis: due: %w", err)
	}
	var ids []string
	var seen map[string]struct{}
	for _, list := range lists {
		for _, id := range list.Val() {
			if seen == nil {
				seen = make(map[string]struct{})
			}
			if _, twice := seen[id]; !twice {
				seen[id] = struct{}{}
				ids = append(ids, id)
			}
		}
	}
	return ids, err
}

// Next is when the earliest look at any conversation is due, zero when nothing is planned.
func (s *Store) Next(ctx context.Context) (time.Time, error) {
	pipe := s.client.Pipeline()
	firsts := make([]*redis.ZSliceCmd, 0, bot.Lanes*len(s.shards))
	for i := range s.shards {
		for _, key := range s.shards[i].due {
			firsts = append(firsts, pipe.ZRangeWithScores(ctx, key, 0, 0))
		}
	}
	if _, err := pipe.Exec(ctx); err != nil {
		return time.Time{}, fmt.Errorf("redis: next: %w", err)
	}
	return earliest(firsts), nil
}
