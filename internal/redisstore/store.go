// Package redisstore keeps conversations, their effects and the World in Redis,
// one node, Sentinel or Cluster. It implements the engine's storage ports. It
// knows bytes, versions and times, not what a conversation says.
//
// One script does each change, so a change happens whole or not at all. The
// scripts are in script/; what they read of a conversation, its plan, is
// described in script/plan.lua.
package redisstore

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"sync/atomic"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/seal"
)

const (
	schema         = 1   // layout of the keys; a node refuses data of a later one
	defaultTags    = 64  //
	maxTags        = 256 // two hex digits
	linesKept      = 50  // transcript lines per conversation
	probeLife      = time.Minute
	operationLife  = 72 * time.Hour     // how long an operation is recognised
	ledgerLife     = 7 * 24 * time.Hour // after the last change; carriers report for up to three days
	fieldState     = "state"            // names of sealed fields: part of what a seal is bound to
	fieldLine      = "line"
	fieldEffect    = "effect:" // and the seq
	fieldOperation = "operation:"
	fieldWorld     = "world"
	fieldFeeds     = "feeds"
)

// Config tunes a Store.
type Config struct {
	// Tags is the number of hash tags the conversations are spread over, 1 to
	// 256. 0 means 64. It is fixed once something is stored.
	Tags int
	// Half opens a Redis whose restore did not finish, too: for the restore that does.
	Half bool
}

// Store is the engine's storage in Redis. Safe for concurrent use.
type Store struct {
	client redis.UniversalClient
	box    *seal.Box
	shards []shard
	trips  trips
	half   bool // a restore that did not finish is no hindrance

	opLife, ledLife string       // in ms, as the scripts want them
	written         atomic.Int64 // the schema that is written, as last heard
	routine         atomic.Int64 // routine work is handed out until then, unix milliseconds
}

var (
	_ bot.Store      = (*Store)(nil)
	_ bot.Queue      = (*Store)(nil)
	_ bot.Pace       = (*Store)(nil)
	_ bot.Ledger     = (*Store)(nil)
	_ bot.WorldStore = (*Store)(nil)
	_ bot.FeedStore  = (*Store)(nil)
	_ bot.SweepStore = (*Store)(nil)
)

// New checks that the Redis behind client was set up as cfg says, records it
// there the first time, and loads the scripts. The client stays the caller's to close.
func New(ctx context.Context, client redis.UniversalClient, box *seal.Box, cfg Config) (*Store, error) {
	s, err := prepare(client, box, cfg)
	if err != nil {
		return nil, err
	}
	if err := s.setUp(ctx); err != nil {
		return nil, err
	}
	return s, nil
}

// prepare makes a store that has not asked Redis anything.
func prepare(client redis.UniversalClient, box *seal.Box, cfg Config) (*Store, error) {
	if cfg.Tags == 0 {
		cfg.Tags = defaultTags
	}
	if cfg.Tags < 1 || cfg.Tags > maxTags {
		return nil, fmt.Errorf("redis: %d tags: must be 1 to %d", cfg.Tags, maxTags)
	}
	s := &Store{
		client:  client,
		half:    cfg.Half,
		box:     box,
		shards:  newShards(cfg.Tags),
		trips:   trips{client: client},
		opLife:  millis(operationLife),
		ledLife: millis(ledgerLife),
	}
	s.routine.Store(forEver)
	return s, nil
}

// setUp checks that this Redis is ours to use and brings it what it needs. The
// error is ErrSetup when it is not.
func (s *Store) setUp(ctx context.Context) error {
	if err := s.checkMeta(ctx); err != nil {
		return err
	}
	if err := loadScripts(ctx, s.client); err != nil {
		return fmt.Errorf("redis: load scripts: %w", err)
	}
	return nil
}

// Keys names the keys that open what is stored, the one that seals first.
func (s *Store) Keys() []string { return s.box.Keys() }

// Written is the schema that is written now: the latest that every living process
// knows, as the last beat found it.
func (s *Store) Written() int { return int(s.written.Load()) }

// Writable says whether Redis takes something in now. One that answers may still be
// full, a replica after a failover, loading, or out of disk. In a Cluster it is the
// node of the shared keys that is asked.
func (s *Store) Writable(ctx context.Context) error {
	if err := s.client.Set(ctx, keyProbe(), "1", probeLife).Err(); err != nil {
		return fmt.Errorf("redis: write: %w", err)
	}
	return nil
}

// Time reads the clock all nodes share: that of the Redis node which holds the World.
func (s *Store) Time(ctx context.Context) (time.Time, error) {
	got, err := scriptTime.Run(ctx, s.client, []string{keyWorld()}).StringSlice()
	if err != nil {
		return time.Time{}, fmt.Errorf("redis: time: %w", err)
	}
	if len(got) != 2 {
		return time.Time{}, errors.New("redis: time: odd answer")
	}
	sec, err := strconv.ParseInt(got[0], 10, 64)
	if err != nil {
		return time.Time{}, fmt.Errorf("redis: time: %w", err)
	}
	usec, err := strconv.ParseInt(got[1], 10, 64)
	if err != nil {
		return time.Time{}, fmt.Errorf("redis: time: %w", err)
	}
	return time.Unix(sec, usec*1000).UTC(), nil
}
