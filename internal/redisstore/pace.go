package redisstore

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/warmline/warmline/bot"
)

// Take counts what has left for one number and gives each text that wants to leave
// its place, in one round trip.
func (s *Store) Take(ctx context.Context, now time.Time, t bot.Taking) (bot.Taken, error) {
	// The smallest id is the same for nodes that hold the same keys but not yet the
	// same primary one.
	key := keyPace(slices.Min(s.box.Lookup(t.Number)))
	args := []any{floor(now), t.Each.Microseconds(), t.Ahead.Microseconds()}
	for _, segments := range t.Left {
		args = append(args, segments)
	}
	for _, w := range t.Want {
		args = append(args, int(w.Lane), w.Segments)
	}
	got, err := scriptPace.Run(ctx, s.client, []string{key}, args...).Int64Slice()
	if err != nil {
		return bot.Taken{}, fmt.Errorf("redis: pace: %w", err)
	}
	if len(got) != 2+len(t.Want) {
		return bot.Taken{}, fmt.Errorf("redis: pace: odd answer")
	}
	var taken bot.Taken
	taken.Debt[bot.LaneReply] = time.Duration(got[0]) * time.Microsecond
	taken.Debt[bot.LaneRoutine] = time.Duration(got[1]) * time.Microsecond
	for _, ms := range got[2:] {
		taken.Wait = append(taken.Wait, time.Duration(ms)*time.Millisecond)
	}
	return taken, nil
}
