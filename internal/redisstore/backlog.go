package redisstore

import (
	"context"
	"fmt"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
)

// Backlog says what is due in each lane and in nobody's hand, in one round trip.
func (s *Store) Backlog(ctx context.Context, now time.Time) ([bot.Lanes]bot.Backlog, error) {
	var lanes [bot.Lanes]bot.Backlog
	pipe := s.client.Pipeline()
	var counts [bot.Lanes][]*redis.IntCmd
	var firsts [bot.Lanes][]*redis.ZSliceCmd
	for i := range s.shards {
		for lane, key := range s.shards[i].due {
			counts[lane] = append(counts[lane], pipe.ZCount(ctx, key, "-inf", floor(now)))
			firsts[lane] = append(firsts[lane], pipe.ZRangeWithScores(ctx, key, 0, 0))
		}
	}
	if _, err := pipe.Exec(ctx); err != nil {
		return lanes, fmt.Errorf("redis: backlog: %w", err)
	}
	for lane := range lanes {
		for _, count := range counts[lane] {
			lanes[lane].Due += int(count.Val())
		}
		if first := earliest(firsts[lane]); !first.After(now) {
			lanes[lane].Oldest = first
		}
	}
	return lanes, nil
}

// earliest is the lowest score, zero when there is none.
func earliest(firsts []*redis.ZSliceCmd) time.Time {
	var at time.Time
	for _, first := range firsts {
		for _, z := range first.Val() {
			if t := time.UnixMilli(int64(z.Score)).UTC(); at.IsZero() || t.Before(at) {
				at = t
			}
		}
	}
	return at
}
