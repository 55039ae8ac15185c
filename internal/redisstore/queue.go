package redisstore

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/warmline/warmline/bot"
)

// Claim looks at conversations, in one round trip. Routine work that is held stays
// where it is and holds nothing else up. With an error it still gives
// what could be claimed: that is leased and must be worked on.
func (s *Store) Claim(ctx context.Context, now time.Time, lease time.Duration, ids ...string) ([]bot.Claimed, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	from, till := floor(now), floor(now.Add(lease))
	calls := make([]call, len(ids))
	for i, id := range ids {
		d := s.shard(id)
		calls[i] = call{
			keys: []string{d.conversation(id), d.bodies(id), d.due[0], d.due[1], d.due[2]},
			args: []any{id, from, till, s.lanes(now)},
		}
	}
	var claimed []bot.Claimed
	var errs []error
	for i, answer := range runAll(ctx, s.client, scriptClaim, calls) {
		got, err := answer.Result()
		if err != nil {
			errs = append(errs, fmt.Errorf("redis: claim %s: %w", ids[i], err))
			continue
		}
		list, ok := got.([]any)
		if !ok {
			continue // nothing to do
		}
		c, err := s.claimed(ids[i], list)
		if err != nil {
			errs = append(errs, fmt.Errorf("redis: claim %s: %w", ids[i], err))
		}
		if c.Due || len(c.Effects) > 0 || len(c.Outcomes) > 0 {
			claimed = append(claimed, c)
		}
	}
	return claimed, errors.Join(errs...)
}

// Settle writes what became of leased effects, in one round trip, and names the
// conversations with something to do now, each once. It may be called again after
// an error: what is written already stays as it is.
func (s *Store) Settle(ctx context.Context, now time.Time, done ...bot.Settled) (again []string, err error) {
	if len(done) == 0 {
		return nil, nil
	}
	calls := make([]call, len(done))
	for i, e := range done {
		if e.Status == bot.StatusInFlight && e.Retry.IsZero() {
			return nil, fmt.Errorf("redis: settle %s: in flight until when?", e.ID)
		}
		calls[i] = s.settleCall(now, e, floor(e.Lease))
	}
	var errs []error
	for i, answer := range runAll(ctx, s.client, scriptSettle, calls) {
		something, err := answer.Int()
		if err != nil {
			errs = append(errs, fmt.Errorf("redis: settle %s: %w", done[i].ID, err))
		}
		if something == 1 && !slices.Contains(again, done[i].ID) {
			again = append(again, done[i].ID)
		}
	}
	return again, errors.Join(errs...)
}

// Report takes in a delivery report. An effect still waiting or in flight is
// thereby known to have been sent. "Queued" and the like say nothing and are ignored.
func (s *Store) Report(ctx context.Context, now time.Time, id string, o bot.Outcome, sid string) error {
	if o.Status < bot.StatusSent {
		return nil
	}
	c := s.settleCall(now, bot.Settled{ID: id, Seq: o.Seq, Status: o.Status, SID: sid, Code: o.Code}, "")
	if err := scriptSettle.Run(ctx, s.client, c.keys, c.args...).Err(); err != nil {
		return fmt.Errorf("redis: report %s: %w", id, err)
	}
	return nil
}

// settleCall has hand "" when the news comes from the carrier.
func (s *Store) settleCall(now time.Time, e bot.Settled, hand string) call {
	retry := ""
	if e.Status <= bot.StatusInFlight {
		retry = strconv.FormatInt(due(e.Retry, now), 10)
	}
	return call{
		keys: s.settleKeys(e.ID),
		args: []any{e.ID, e.Seq, int(e.Status), max(e.Code, 0), e.SID, retry, s.ledLife, floor(now), hand, yes(e.Dead), yes(e.Placed)},
	}
}

func (s *Store) settleKeys(id string) []string {
	d := s.shard(id)
	return []string{d.conversation(id), d.bodies(id), d.ledger(id), d.due[0], d.due[1], d.due[2], d.dead, d.graves}
}
