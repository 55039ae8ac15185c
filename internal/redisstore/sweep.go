package redisstore

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
)

// TakeSweep gives the sweep to holder until a moment.
func (s *Store) TakeSweep(ctx context.Context, now, until time.Time, holder string) (left []byte, taken bool, err error) {
	was, err := scriptTakeSweep.Run(ctx, s.client, []string{keySweep()}, holder, floor(now), floor(until)).Text()
	switch {
	case errors.Is(err, redis.Nil):
		return nil, false, nil
	case err != nil:
		return nil, false, fmt.Errorf("redis: take sweep: %w", err)
	case was == "":
		return nil, true, nil
	}
	return []byte(was), true, nil
}

// EndSweep leaves word for the next sweep and gives it back.
func (s *Store) EndSweep(ctx context.Context, holder string, leave []byte) error {
	done, err := scriptEndSweep.Run(ctx, s.client, []string{keySweep()}, holder, leave).Int()
	if err != nil {
		return fmt.Errorf("redis: end sweep: %w", err)
	}
	if done == 0 {
		return bot.ErrConflict
	}
	return nil
}
