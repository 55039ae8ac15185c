package redisstore

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/warmline/warmline/bot"
)

// errStop ends a scan early.
var errStop = errors.New("enough")

// Tags is the number of hash tags the conversations are spread over.
func (s *Store) Tags() int { return len(s.shards) }

// Empty says whether nothing of a line is kept yet. A restore that did not finish
// leaves nothing that counts.
func (s *Store) Empty(ctx context.Context) (bool, error) {
	half, err := s.client.HExists(ctx, keyMeta(), "restoring").Result()
	if err != nil {
		return false, fmt.Errorf("redis: look for data: %w", err)
	}
	if half {
		return true, nil
	}
	err = s.scan(ctx, func(keys []string) error {
		for _, key := range keys {
			if kind, _ := parseKey(key); kind != kindDerived {
				return errStop
			}
		}
		return nil
	})
	if errors.Is(err, errStop) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("redis: look for data: %w", err)
	}
	return true, nil
}

// Alive counts the processes that run the line now.
func (s *Store) Alive(ctx context.Context, now time.Time) (int, error) {
	nodes, err := s.client.HVals(ctx, keyNodes()).Result()
	if err != nil {
		return 0, fmt.Errorf("redis: look for processes: %w", err)
	}
	n := 0
	for _, node := range nodes {
		f := fields{rest: node}
		if beat := f.int(); now.Sub(time.UnixMilli(beat)) < nodeLife {
			n++
		}
	}
	return n, nil
}

// BeginRestore empties Redis of everything that is ours and marks it, so that no
// line starts on half of a backup.
func (s *Store) BeginRestore(ctx context.Context) error {
	if err := s.client.HSet(ctx, keyMeta(), "restoring", "1").Err(); err != nil {
		return fmt.Errorf("redis: begin restore: %w", err)
	}
	err := s.scan(ctx, func(keys []string) error {
		pipe := s.client.Pipeline()
		for _, key := range keys {
			if key != keyMeta() {
				pipe.Unlink(ctx, key)
			}
		}
		_, err := pipe.Exec(ctx)
		return err
	})
	if err != nil {
		return fmt.Errorf("redis: begin restore: %w", err)
	}
	return nil
}

// EndRestore records the layout of what was put and takes the mark away. Until
// somebody resumes, routine work is held: from is since when nothing is certain.
func (s *Store) EndRestore(ctx context.Context, now, from time.Time, schema int) error {
	pipe := s.client.TxPipeline()
	pipe.HSet(ctx, keyMeta(), "schema", schema)
	pipe.HSet(ctx, keyBeat(), "at", floor(now), "why", string(bot.HoldRestore), "from", floor(from), "since", floor(now))
	pipe.HDel(ctx, keyMeta(), "restoring")
	if _, err := pipe.Exec(ctx); err != nil {
		return fmt.Errorf("redis: end restore: %w", err)
	}
	return nil
}
