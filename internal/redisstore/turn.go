package redisstore

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
)

// TakeTurn gives a turn to holder until a moment.
func (s *Store) TakeTurn(ctx context.Context, turn bot.Turn, now, until time.Time, holder string) (left []byte, taken bool, err error) {
	was, err := scriptTakeTurn.Run(ctx, s.client, []string{keyTurn(turn)}, holder, floor(now), floor(until)).Text()
	switch {
	case errors.Is(err, redis.Nil):
		return nil, false, nil
	case err != nil:
		return nil, false, fmt.Errorf("redis: take turn: %w", err)
	case was == "":
		return nil, true, nil
	}
	return []byte(was), true, nil
}

// EndTurn leaves word for the next and gives the turn back.
func (s *Store) EndTurn(ctx context.Context, turn bot.Turn, holder string, leave []byte) error {
	done, err := scriptEndTurn.Run(ctx, s.client, []string{keyTurn(turn)}, holder, leave).Int()
	if err != nil {
		return fmt.Errorf("redis: end turn: %w", err)
	}
	if done == 0 {
		return bot.ErrConflict
	}
	return nil
}
