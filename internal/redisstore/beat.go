package redisstore

import (
	"context"
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
)

// Limits of what is taken for good health.
const (
	silence  = 10 * time.Minute // a start or a restart of Redis takes no longer
	lost     = time.Minute      // what a failover may lose, and the sweep brings back by itself
	nodeLife = time.Minute      // a process without a beat for so long is gone
)

// Schema is the latest layout of the data that this program can read and write.
const Schema = schema

// Beat takes down a sign of life and says how things stand. An old one that it
// finds, or one older than the caller's own last, holds routine work on all nodes.
func (s *Store) Beat(ctx context.Context, now time.Time, b bot.Beat) (bot.Pulse, error) {
	last := int64(0)
	if !b.Last.IsZero() {
		last = b.Last.UnixMilli()
	}
	got, err := scriptBeat.Run(ctx, s.client, []string{keyMeta(), keyBeat(), keyNodes()},
		b.Node, floor(now), last, b.Schema, strings.Join(b.Keys, ","), millis(silence), millis(lost), millis(nodeLife)).StringSlice()
	if err != nil {
		return bot.Pulse{}, fmt.Errorf("redis: beat: %w", err)
	}
	p, err := pulse(got)
	if err == nil {
		s.written.Store(int64(p.Schema))
	}
	return p, err
}

func pulse(got []string) (bot.Pulse, error) {
	if len(got) < 5 || len(got)%2 == 0 {
		return bot.Pulse{}, errors.New("redis: beat: odd answer")
	}
	written, err := strconv.Atoi(got[0])
	if err != nil {
		return bot.Pulse{}, fmt.Errorf("redis: beat: schema: %w", err)
	}
	p := bot.Pulse{Schema: written, Hold: holdOf(got[1], got[2], got[3], got[4])}
	for i := 5; i < len(got); i += 2 {
		p.Living = append(p.Living, strings.Split(got[i+1], ","))
	}
	return p, nil
}

func holdOf(why, from, since, swept string) *bot.Hold {
	if why == "" {
		return nil
	}
	return &bot.Hold{Why: bot.HoldReason(why), From: moment(from), Since: moment(since), Swept: swept == "1"}
}

func moment(ms string) time.Time {
	n, _ := strconv.ParseInt(ms, 10, 64) // written by our own scripts
	return time.UnixMilli(n).UTC()
}

// Bye takes a process off the list of the living.
func (s *Store) Bye(ctx context.Context, node string) error {
	if err := s.client.HDel(ctx, keyNodes(), node).Err(); err != nil {
		return fmt.Errorf("redis: bye: %w", err)
	}
	return nil
}

// Hold reads whether routine work is held; nil when it is not.
func (s *Store) Hold(ctx context.Context) (*bot.Hold, error) {
	got, err := s.client.HMGet(ctx, keyBeat(), "why", "from", "since", "swept").Result()
	if err != nil {
		return nil, fmt.Errorf("redis: hold: %w", err)
	}
	return holdOf(text(got[0]), text(got[1]), text(got[2]), text(got[3])), nil
}

// Swept says that all that phones sent from one moment to another was heard. It
// counts for a hold only when it covers it whole, up to when it was noticed.
func (s *Store) Swept(ctx context.Context, from, to time.Time) error {
	if err := scriptSwept.Run(ctx, s.client, []string{keyBeat()}, ceil(from), floor(to)).Err(); err != nil {
		return fmt.Errorf("redis: swept: %w", err)
	}
	return nil
}

// ErrNotSwept means that texts of the uncertain time may still be unheard.
var ErrNotSwept = errors.New("the texts of the uncertain time have not all been heard yet")

// Resume ends a hold for all nodes and reports whether there was one. unswept ends
// it although texts may be unheard; otherwise the error is then ErrNotSwept.
func (s *Store) Resume(ctx context.Context, unswept bool) (bool, error) {
	flag := "0"
	if unswept {
		flag = "1"
	}
	done, err := scriptResume.Run(ctx, s.client, []string{keyBeat()}, flag).Int()
	if err != nil {
		return false, fmt.Errorf("redis: resume: %w", err)
	}
	if done < 0 {
		return false, ErrNotSwept
	}
	return done == 1, nil
}

// Waiting counts the conversations in which routine work has come due.
func (s *Store) Waiting(ctx context.Context, now time.Time) (int64, error) {
	pipe := s.client.Pipeline()
	counts := make([]*redis.IntCmd, len(s.shards))
	for i := range s.shards {
		counts[i] = pipe.ZCount(ctx, s.shards[i].due[bot.LaneRoutine], "-inf", floor(now))
	}
	if _, err := pipe.Exec(ctx); err != nil {
		return 0, fmt.Errorf("redis: waiting: %w", err)
	}
	var sum int64
	for _, c := range counts {
		sum += c.Val()
	}
	return sum, nil
}

// AllowRoutine lets routine work be handed out until a moment of the shared clock;
// the zero time ends it at once. A new store hands it out for ever.
func (s *Store) AllowRoutine(until time.Time) {
	if until.IsZero() {
		s.routine.Store(0)
		return
	}
	s.routine.Store(until.UnixMilli())
}

// lanes is how many lanes may be handed out now: all, or all but routine.
func (s *Store) lanes(now time.Time) int {
	if now.UnixMilli() > s.routine.Load() {
		return int(bot.LaneRoutine)
	}
	return bot.Lanes
}

// forEver is the routine gate of a store that nobody guards.
const forEver = math.MaxInt64
