package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/warmline/warmline/bot"
)

// mark is what a version of tomorrow has written: a member that no version of
// today knows, and an effect of a kind that none does.
const mark = "tomorrow"

// unknown is a conversation with an effect of tomorrow.
const unknown = "ttomorrow"

// plant writes the mark into people's states and into the coach's desk, while
// everybody talks.
func (f *fleet) plant(ctx context.Context) ([]string, error) {
	var ids []string
	for n := range 5 {
		snap, err := f.store.Find(ctx, someone(n))
		if err != nil {
			return nil, err
		}
		ids = append(ids, snap.ID)
	}
	ids = append(ids, bot.DeskID("dana"))
	for _, id := range ids {
		if err := until(ctx, "a mark is planted", func() bool { return f.plantIn(ctx, id) == nil }); err != nil {
			return nil, err
		}
	}
	_, err := f.store.Commit(ctx, time.Now(), bot.Commit{ID: unknown, State: []byte("{}"), Add: []bot.Pending{
		{Seq: 1, Lane: bot.LaneCrisis, Stream: "p", Body: []byte(`{"` + mark + `":{"ring":true}}`)},
		{Seq: 2, Lane: bot.LaneCrisis, Stream: bot.DeskID("dana"), Body: []byte(`{"conv":"` + bot.DeskID("dana") + `","tell":{"kind":"` + mark + `"}}`)},
	}})
	return ids, err
}

var errNotYet = errors.New("not there yet")

func (f *fleet) plantIn(ctx context.Context, id string) error {
	snap, err := f.store.Load(ctx, id)
	if err != nil {
		return err
	}
	if snap.Version == 0 {
		return errNotYet
	}
	var state map[string]any
	if err := json.Unmarshal(snap.State, &state); err != nil {
		return err
	}
	state[mark] = map[string]any{"a": 1}
	data, err := json.Marshal(state)
	if err != nil {
		return err
	}
	next := plans(state)
	_, err = f.store.Commit(ctx, time.Now(), bot.Commit{ID: id, Version: snap.Version, State: data, Next: next})
	return err
}

// plans keeps what the state has on its agenda, so that planting wakes nobody.
func plans(state map[string]any) (next [bot.Lanes]time.Time) {
	all, _ := state["agenda"].([]any)
	for _, x := range all {
		entry, _ := x.(map[string]any)
		if at, ok := entry["at"].(float64); ok && (next[bot.LaneReply].IsZero() || int64(at) < next[bot.LaneReply].Unix()) {
			next[bot.LaneReply] = time.Unix(int64(at), 0)
		}
	}
	return next
}

// found looks whether all marks are still there, and nobody is stuck.
func (f *fleet) found(ctx context.Context, ids []string) error {
	for _, id := range ids {
		snap, err := f.store.Load(ctx, id)
		if err != nil {
			return err
		}
		var state map[string]any
		if err := json.Unmarshal(snap.State, &state); err != nil {
			return err
		}
		if state[mark] == nil {
			return fmt.Errorf("%s has lost what another version wrote", id)
		}
	}
	left, err := f.store.Claim(ctx, time.Now().Add(time.Hour), time.Minute, unknown)
	if err != nil || len(left) != 1 || len(left[0].Effects) != 2 {
		return fmt.Errorf("effects that only a newer version knows: %+v, want both (%v)", left, err)
	}
	late, err := f.store.Due(ctx, time.Now().Add(-answerWithin), [bot.Lanes]int{100, 100, 100})
	if n := len(slices.Concat(late[:]...)); err != nil || n > 0 {
		return fmt.Errorf("nobody looks after %d conversations (%v)", n, err)
	}
	dead, err := f.store.Dead(ctx)
	if err != nil || len(dead) > 0 {
		return fmt.Errorf("%d effects are dead (%v)", len(dead), err)
	}
	return nil
}
