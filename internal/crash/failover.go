package main

import (
	"context"
	"errors"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/redis/go-redis/v9"
)

// behind is how many writes the replica lacks that is promoted.
const behind = 100

// failover lets a replica fall behind, kills the primary and goes on with the replica.
func failover(ctx context.Context, l *line) error {
	_, port, _ := strings.Cut(l.redis.addr(), ":")
	replica, err := newRedis(ctx, filepath.Join(l.folder, "replica"), "--replicaof", "127.0.0.1 "+port)
	if err != nil {
		return err
	}
	defer func() {
		if l.redis != replica {
			replica.kill()
		}
	}()
	second := redis.NewClient(&redis.Options{Addr: replica.addr()})
	defer second.Close()
	if err := linked(ctx, second); err != nil {
		return err
	}
	wait(ctx, 10*time.Second) // traffic that both have
	if err := second.Do(ctx, "REPLICAOF", "NO", "ONE").Err(); err != nil {
		return err
	}
	if err := l.writes(ctx, behind); err != nil {
		return err
	}
	l.witness.struck("promote a replica that lacks the last writes", "redis")
	primary := l.redis
	l.at(replica)
	primary.kill()
	return nil
}

// linked waits until the replica has all that the primary has.
func linked(ctx context.Context, replica *redis.Client) error {
	for range 200 {
		info, err := replica.Info(ctx, "replication").Result()
		if err == nil && strings.Contains(info, "master_link_status:up") {
			return nil
		}
		if wait(ctx, 50*time.Millisecond); ctx.Err() != nil {
			return ctx.Err()
		}
	}
	return errors.New("the replica does not come up")
}

// writes waits until Redis has taken n more changes.
func (l *line) writes(ctx context.Context, n int) error {
	client := redis.NewClient(&redis.Options{Addr: l.redis.addr()})
	defer client.Close()
	began, err := changes(ctx, client)
	if err != nil {
		return err
	}
	for {
		now, err := changes(ctx, client)
		if err != nil || now-began >= n {
			return err
		}
		if wait(ctx, 20*time.Millisecond); ctx.Err() != nil {
			return ctx.Err()
		}
	}
}

// changes counts the changes since the server started.
func changes(ctx context.Context, client *redis.Client) (int, error) {
	info, err := client.Info(ctx, "persistence").Result()
	if err != nil {
		return 0, err
	}
	for line := range strings.Lines(info) {
		if v, ok := strings.CutPrefix(strings.TrimSpace(line), "rdb_changes_since_last_save:"); ok {
			return strconv.Atoi(v)
		}
	}
	return 0, errors.New("redis does not count its changes")
}
