package redisstore

import (
	"context"
	"fmt"
	"strconv"
	"time"
)

// Tally adds segments to what has left in the hour of now.
func (s *Store) Tally(ctx context.Context, now time.Time, segments int) error {
	hour := strconv.FormatInt(now.Truncate(time.Hour).Unix(), 10)
	if err := s.client.HIncrBy(ctx, keyTally(), hour, int64(segments)).Err(); err != nil {
		return fmt.Errorf("redis: tally: %w", err)
	}
	return nil
}

// Segments is how many have left in the hours that begin between two moments; in the one
// of the first, too.
func (s *Store) Segments(ctx context.Context, from, to time.Time) (int, error) {
	kept, err := s.client.HGetAll(ctx, keyTally()).Result()
	if err != nil {
		return 0, fmt.Errorf("redis: tally: %w", err)
	}
	sum := 0
	for hour, n := range kept {
		at, bad := strconv.ParseInt(hour, 10, 64)
		segments, worse := strconv.Atoi(n)
		if bad != nil || worse != nil {
			return 0, fmt.Errorf("redis: tally: line cannot be read")
		}
		if at >= from.Truncate(time.Hour).Unix() && at < to.Unix() {
			sum += segments
		}
	}
	return sum, nil
}
