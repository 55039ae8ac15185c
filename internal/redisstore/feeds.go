package redisstore

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
)

// Feeds reads how the feeds of meetings stand.
func (s *Store) Feeds(ctx context.Context) (int64, []byte, error) {
	got, err := s.client.HMGet(ctx, keyFeeds(), "v", "d").Result()
	if err != nil {
		return 0, nil, fmt.Errorf("redis: feeds: %w", err)
	}
	if got[0] == nil {
		return 0, nil, nil
	}
	version, err := strconv.ParseInt(text(got[0]), 10, 64)
	if err != nil {
		return 0, nil, fmt.Errorf("redis: feeds: version: %w", err)
	}
	data, err := s.box.Open([]byte(text(got[1])), "", fieldFeeds)
	if err != nil {
		return 0, nil, fmt.Errorf("redis: feeds: %w", err)
	}
	return version, data, nil
}

// Feed reads what a feed holds.
func (s *Store) Feed(ctx context.Context, name string) ([]byte, error) {
	sealed, err := s.client.HGet(ctx, keyFeeds(), feedPart(name)).Bytes()
	if errors.Is(err, redis.Nil) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("redis: feed: %w", err)
	}
	data, err := s.box.Open(sealed, "", feedPart(name))
	if err != nil {
		return nil, fmt.Errorf("redis: feed: %w", err)
	}
	return data, nil
}

// SetFeeds replaces version was of how they stand, and what those named hold.
func (s *Store) SetFeeds(ctx context.Context, was int64, data []byte, holds map[string][]byte) error {
	sealed, err := s.box.Seal(data, "", fieldFeeds)
	if err != nil {
		return fmt.Errorf("redis: set feeds: %w", err)
	}
	args := []any{was, "d", sealed}
	for _, name := range slices.Sorted(maps.Keys(holds)) {
		part, err := s.box.Seal(holds[name], "", feedPart(name))
		if err != nil {
			return fmt.Errorf("redis: set feeds: %w", err)
		}
		args = append(args, feedPart(name), part)
	}
	stored, err := scriptSetWorld.Run(ctx, s.client, []string{keyFeeds()}, args...).Int()
	if err != nil {
		return fmt.Errorf("redis: set feeds: %w", err)
	}
	if stored == 0 {
		return bot.ErrConflict
	}
	return nil
}

func feedPart(name string) string { return "f:" + name }
