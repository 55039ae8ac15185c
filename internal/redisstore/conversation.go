package redisstore

import (
	"context"
	"fmt"
	"strconv"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
)

// Load reads a conversation; one never committed has version 0.
func (s *Store) Load(ctx context.Context, id string) (bot.Snapshot, error) {
	var fields *redis.SliceCmd
	err := s.trips.ride(ctx, func(p redis.Pipeliner) { fields = p.HMGet(ctx, s.shard(id).conversation(id), "v", "s") })
	if err != nil {
		return bot.Snapshot{}, err
	}
	got, err := fields.Result()
	if err != nil {
		return bot.Snapshot{}, fmt.Errorf("redis: load: %w", err)
	}
	return s.snapshot(id, got)
}

// snapshot makes one of the fields v and s.
func (s *Store) snapshot(id string, fields []any) (bot.Snapshot, error) {
	snap := bot.Snapshot{ID: id}
	if fields[0] == nil {
		return snap, nil
	}
	version, err := strconv.ParseInt(text(fields[0]), 10, 64)
	if err != nil {
		return snap, fmt.Errorf("redis: load %s: %w: version: %w", id, bot.ErrSick, err)
	}
	state, err := s.box.Open([]byte(text(fields[1])), id, fieldState)
	if err != nil {
		return snap, fmt.Errorf("redis: load %s: %w: %w", id, bot.ErrSick, err)
	}
	snap.Version, snap.State = version, state
	return snap, nil
}

// Lines reads the transcript kept in Redis, oldest line first.
func (s *Store) Lines(ctx context.Context, id string) ([][]byte, error) {
	sealed, err := s.client.LRange(ctx, s.shard(id).transcript(id), 0, -1).Result()
	if err != nil {
		return nil, fmt.Errorf("redis: lines: %w", err)
	}
	lines := make([][]byte, len(sealed))
	for i, line := range sealed {
		if lines[i], err = s.box.Open([]byte(line), id, fieldLine); err != nil {
			return nil, fmt.Errorf("redis: lines %s: %w", id, err)
		}
	}
	return lines, nil
}
