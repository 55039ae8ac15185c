package redisstore

import (
	"context"
	"fmt"
	"math"
	"strconv"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
)

// operationDone is the value of an operation without an answer. A sealed answer
// never begins with it.
const operationDone = "1"

// Commit stores all of c or nothing, in one round trip.
func (s *Store) Commit(ctx context.Context, now time.Time, c bot.Commit) (bot.Receipt, error) {
	run, err := s.commitCall(now, c)
	if err != nil {
		return bot.Receipt{}, fmt.Errorf("redis: commit %s: %w", c.ID, err)
	}
	answer, err := s.together(ctx, scriptCommit, run)
	if err != nil {
		return bot.Receipt{}, fmt.Errorf("redis: commit %s: %w", c.ID, err)
	}
	switch v := answer.(type) {
	case int64:
		if v == 0 {
			return bot.Receipt{}, bot.ErrConflict
		}
		return bot.Receipt{}, nil
	case string:
		return s.again(c, v)
	}
	return bot.Receipt{}, fmt.Errorf("redis: commit %s: odd answer", c.ID)
}

// together runs a script in one trip with what others want now.
func (s *Store) together(ctx context.Context, script *redis.Script, c call) (any, error) {
	var cmd *redis.Cmd
	if err := s.trips.ride(ctx, func(p redis.Pipeliner) { cmd = script.EvalSha(ctx, p, c.keys, c.args...) }); err != nil {
		return nil, err
	}
	if redis.HasErrorPrefix(cmd.Err(), "NOSCRIPT") { // a restarted node has forgotten it
		cmd = script.Eval(ctx, s.client, c.keys, c.args...)
	}
	return cmd.Result()
}

// again is the receipt of an operation that was committed before.
func (s *Store) again(c bot.Commit, value string) (bot.Receipt, error) {
	receipt := bot.Receipt{Again: true}
	if value == operationDone {
		return receipt, nil
	}
	answer, err := s.box.Open([]byte(value), c.ID, fieldOperation+c.Op)
	if err != nil {
		return receipt, fmt.Errorf("redis: commit %s: kept answer: %w", c.ID, err)
	}
	receipt.Answer = answer
	return receipt, nil
}

func (s *Store) commitCall(now time.Time, c bot.Commit) (call, error) {
	d := s.shard(c.ID)
	keys := make([]string, 0, 8)
	keys = append(keys, d.conversation(c.ID), d.transcript(c.ID), d.bodies(c.ID), d.ledger(c.ID), d.due[0], d.due[1], d.due[2])

	state, err := s.box.Seal(c.State, c.ID, fieldState)
	if err != nil {
		return call{}, err
	}
	value := []byte(operationDone)
	if c.Op != "" {
		keys = append(keys, d.operation(c.ID, c.Op))
		if c.Answer != nil {
			if value, err = s.box.Seal(c.Answer, c.ID, fieldOperation+c.Op); err != nil {
				return call{}, err
			}
		}
	}
	entries, err := effectEntries(now, c.Add)
	if err != nil {
		return call{}, err
	}
	kept := linesKept
	if c.Whole {
		kept = math.MaxInt32
	}
	args := make([]any, 0, 13+len(c.Lines)+len(c.Cancel)+len(c.Heard)+2*len(c.Add))
	args = append(args, c.ID, c.Version, state, value, s.opLife, s.ledLife, plannedEntries(c.Next), entries,
		kept, len(c.Lines), len(c.Cancel), len(c.Heard), yes(c.Whole))
	for _, line := range c.Lines {
		sealed, err := s.box.Seal(line, c.ID, fieldLine)
		if err != nil {
			return call{}, err
		}
		args = append(args, sealed)
	}
	for _, seq := range c.Cancel {
		args = append(args, seq)
	}
	for _, seq := range c.Heard {
		args = append(args, seq)
	}
	for _, p := range c.Add {
		seq := strconv.FormatInt(p.Seq, 10)
		sealed, err := s.box.Seal(p.Body, c.ID, fieldEffect+seq)
		if err != nil {
			return call{}, err
		}
		args = append(args, seq, sealed)
	}
	return call{keys: keys, args: args}, nil
}
