package redisstore

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/redact"
)

// Dead is an effect that failed for good and waits for a human. A tag keeps its
// last 1000, for 30 days.
type Dead struct {
	ID    string // of the conversation
	Seq   int64
	Lane  bot.Lane
	Died  time.Time
	Code  int // the carrier's, 0 when there is none
	Tries int
	Body  []byte // JSON of the bot.Effect; nil when it cannot be opened
}

// Format hides the effect from every verb of fmt.
func (Dead) Format(f fmt.State, _ rune) { redact.Hide(f, "dead effect") }

// LogValue hides the effect.
func (Dead) LogValue() slog.Value { return redact.Hidden("dead effect") }

// Dead lists the dead effects of all conversations, the newest first.
func (s *Store) Dead(ctx context.Context) ([]Dead, error) {
	pipe := s.client.Pipeline()
	found := make([]*redis.MapStringStringCmd, len(s.shards))
	for i := range s.shards {
		found[i] = pipe.HGetAll(ctx, s.shards[i].graves)
	}
	if _, err := pipe.Exec(ctx); err != nil {
		return nil, fmt.Errorf("redis: dead effects: %w", err)
	}
	var all []Dead
	for _, records := range found {
		for field, record := range records.Val() {
			d, err := s.readDead(field, record)
			if err != nil {
				return nil, fmt.Errorf("redis: dead effect %s: %w", field, err)
			}
			all = append(all, d)
		}
	}
	slices.SortFunc(all, func(a, b Dead) int { return b.Died.Compare(a.Died) })
	return all, nil
}

// Revive puts a dead effect back in line; false when there is none of that id,
// because it was revived or dropped before.
func (s *Store) Revive(ctx context.Context, now time.Time, id string, seq int64) (bool, error) {
	done, err := scriptRevive.Run(ctx, s.client, s.settleKeys(id), id, seq, floor(now)).Int()
	if err != nil {
		return false, fmt.Errorf("redis: revive effect: %w", err)
	}
	return done == 1, nil
}

// Drop forgets a dead effect; false when there is none of that id.
func (s *Store) Drop(ctx context.Context, id string, seq int64) (bool, error) {
	d, field := s.shard(id), id+"."+strconv.FormatInt(seq, 10)
	pipe := s.client.TxPipeline()
	gone := pipe.HDel(ctx, d.graves, field)
	pipe.ZRem(ctx, d.dead, field)
	if _, err := pipe.Exec(ctx); err != nil {
		return false, fmt.Errorf("redis: drop effect: %w", err)
	}
	return gone.Val() == 1, nil
}

var errRecord = errors.New("record cannot be read: was it written by a newer warmline?")

// readDead reads a record as script/dead.lua writes it.
func (s *Store) readDead(field, record string) (Dead, error) {
	id, seq, ok := strings.Cut(field, ".")
	f := fields{rest: seq}
	d := Dead{ID: id, Seq: f.int()}
	ok = ok && !f.bad
	f = fields{rest: record}
	d.Died = time.UnixMilli(f.int()).UTC()
	d.Code, d.Tries, d.Lane = int(f.int()), int(f.int()), bot.Lane(f.int())
	f.next() // stream
	f.next() // flags
	if f.bad || !ok {
		return d, errRecord
	}
	// One that cannot be opened is listed all the same: it can be dropped.
	if body, err := s.box.Open([]byte(f.rest), id, fieldEffect+seq); err == nil {
		d.Body = body
	}
	return d, nil
}
