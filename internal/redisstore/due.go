package redisstore

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
)

// Due lists conversations to look at by lane, each once and where it is most
// urgent. With an error it still lists what the nodes that answered have due.
// Routine work that is held is not due.
func (s *Store) Due(ctx context.Context, now time.Time, limit [bot.Lanes]int) ([bot.Lanes][]string, error) {
	pipe := s.client.Pipeline()
	var lists [bot.Lanes][]*redis.ZSliceCmd
	for lane, n := range limit[:s.lanes(now)] {
		if n <= 0 {
			continue
		}
		until := &redis.ZRangeBy{Min: "-inf", Max: floor(now), Count: s.share(n)}
		for i := range s.shards {
			lists[lane] = append(lists[lane], pipe.ZRangeByScoreWithScores(ctx, s.shards[i].due[lane], until))
		}
	}
	_, err := pipe.Exec(ctx)
	if err != nil {
		err = fmt.Errorf("redis: due: %w", err)
	}
	var due [bot.Lanes][]string
	seen := map[string]bool{}
	for lane := range due {
		for _, z := range oldest(lists[lane], limit[lane]) {
			if id := text(z.Member); !seen[id] {
				seen[id] = true
				due[lane] = append(due[lane], id)
			}
		}
	}
	return due, err
}

// share is how many of n are asked of each shard: conversations are spread evenly,
// or nearly so.
func (s *Store) share(n int) int64 { return int64(min(n, 2*n/len(s.shards)+1)) }

// oldest are those of some lists that have been due longest, at most n.
func oldest(lists []*redis.ZSliceCmd, n int) []redis.Z {
	var all []redis.Z
	for _, list := range lists {
		all = append(all, list.Val()...)
	}
	slices.SortStableFunc(all, func(a, b redis.Z) int { return cmp.Compare(a.Score, b.Score) })
	return all[:min(max(n, 0), len(all))]
}

// Next is when the earliest look at any conversation is due, zero when nothing is
// planned. Routine work does not count while it is held.
func (s *Store) Next(ctx context.Context) (time.Time, error) {
	lanes := bot.Lanes
	if s.routine.Load() == 0 {
		lanes = int(bot.LaneRoutine)
	}
	pipe := s.client.Pipeline()
	firsts := make([]*redis.ZSliceCmd, 0, bot.Lanes*len(s.shards))
	for i := range s.shards {
		for _, key := range s.shards[i].due[:lanes] {
			firsts = append(firsts, pipe.ZRangeWithScores(ctx, key, 0, 0))
		}
	}
	if _, err := pipe.Exec(ctx); err != nil {
		return time.Time{}, fmt.Errorf("redis: next: %w", err)
	}
	return earliest(firsts), nil
}
