package redisstore

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"

	"github.com/warmline/warmline/bot"
)

// Ledger reads what became of the last effects of a conversation, oldest first.
func (s *Store) Ledger(ctx context.Context, id string) ([]bot.Settled, error) {
	got, err := s.client.HGetAll(ctx, s.shard(id).ledger(id)).Result()
	if err != nil {
		return nil, fmt.Errorf("redis: ledger: %w", err)
	}
	lines := make([]bot.Settled, 0, len(got))
	for seq, value := range got {
		line := bot.Settled{ID: id}
		f := fields{rest: value}
		line.Status, line.Code = bot.Status(f.int()), int(f.int())
		f.next() // lane
		f.next() // tell
		line.SID = f.rest
		if line.Seq, err = strconv.ParseInt(seq, 10, 64); err != nil || f.bad {
			return nil, fmt.Errorf("redis: ledger %s: line cannot be read", id)
		}
		lines = append(lines, line)
	}
	slices.SortFunc(lines, func(a, b bot.Settled) int { return cmp.Compare(a.Seq, b.Seq) })
	return lines, nil
}
