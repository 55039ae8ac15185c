package redisstore

import (
	"context"
	"fmt"
	"strconv"

	"github.com/warmline/warmline/bot"
)

// World reads the World and its version.
func (s *Store) World(ctx context.Context) (int64, []byte, error) {
	got, err := s.client.HMGet(ctx, keyWorld(), "v", "d").Result()
	if err != nil {
		return 0, nil, fmt.Errorf("redis: world: %w", err)
	}
	if got[0] == nil {
		return 0, nil, nil
	}
	version, err := strconv.ParseInt(text(got[0]), 10, 64)
	if err != nil {
		return 0, nil, fmt.Errorf("redis: world: version: %w", err)
	}
	data, err := s.box.Open([]byte(text(got[1])), "", fieldWorld)
	if err != nil {
		return 0, nil, fmt.Errorf("redis: world: %w", err)
	}
	return version, data, nil
}

// SetWorld replaces version was of the World.
func (s *Store) SetWorld(ctx context.Context, was int64, data []byte) error {
	sealed, err := s.box.Seal(data, "", fieldWorld)
	if err != nil {
		return fmt.Errorf("redis: set world: %w", err)
	}
	stored, err := scriptSetWorld.Run(ctx, s.client, []string{keyWorld()}, was, "d", sealed).Int()
	if err != nil {
		return fmt.Errorf("redis: set world: %w", err)
	}
	if stored == 0 {
		return bot.ErrConflict
	}
	return nil
}

// Paged lists when each desk last paged its coach.
func (s *Store) Paged(ctx context.Context) (map[string]int64, error) {
	got, err := s.client.HGetAll(ctx, keyPaged()).Result()
	if err != nil {
		return nil, fmt.Errorf("redis: paged: %w", err)
	}
	out := make(map[string]int64, len(got))
	for desk, at := range got {
		if out[desk], err = strconv.ParseInt(at, 10, 64); err != nil {
			return nil, fmt.Errorf("redis: paged: %w", err)
		}
	}
	return out, nil
}

// SetPaged says that a desk has just paged its coach.
func (s *Store) SetPaged(ctx context.Context, desk string, at int64) error {
	if err := s.client.HSet(ctx, keyPaged(), desk, at).Err(); err != nil {
		return fmt.Errorf("redis: set paged: %w", err)
	}
	return nil
}
