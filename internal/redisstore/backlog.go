package redisstore

import (
	"context"
	"fmt"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
)

// Backlog says what is due in each lane and in nobody's hand, and how many effects
// are dead, in one round trip.
func (s *Store) Backlog(ctx context.Context, now time.Time) (bot.Backlog, error) {
	var all bot.Backlog
	var counts [bot.Lanes][]*redis.IntCmd
	var firsts [bot.Lanes][]*redis.ZSliceCmd
	var dead []*redis.IntCmd
	pipe := s.client.Pipeline()
	for i := range s.shards {
		for lane, key := range s.shards[i].due {
			counts[lane] = append(counts[lane], pipe.ZCount(ctx, key, "-inf", floor(now)))
			firsts[lane] = append(firsts[lane], pipe.ZRangeWithScores(ctx, key, 0, 0))
		}
		dead = append(dead, pipe.HLen(ctx, s.shards[i].graves))
	}
	if _, err := pipe.Exec(ctx); err != nil {
		return all, fmt.Errorf("redis: backlog: %w", err)
	}
	for lane := range all.Lanes {
		all.Lanes[lane].Due = total(counts[lane])
		if first := earliest(firsts[lane]); !first.After(now) {
			all.Lanes[lane].Oldest = first
		}
	}
	all.Dead = total(dead)
	return all, nil
}

func total(counts []*redis.IntCmd) int {
	n := 0
	for _, c := range counts {
		n += int(c.Val())
	}
	return n
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
