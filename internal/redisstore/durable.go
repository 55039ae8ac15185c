package redisstore

import (
	"context"
	"fmt"

	"github.com/redis/go-redis/v9"
)

// durable is how a Redis must be set so that what it has acknowledged is still
// there after a crash, and why.
var durable = []struct{ setting, want, otherwise string }{
	{"appendonly", "yes", "keeps nothing on disk between snapshots"},
	{"appendfsync", "always", "acknowledges what is not on disk yet"},
	{"maxmemory-policy", "noeviction", "throws out conversations when its memory is full"},
}

// Risks says in words what Redis' own settings put at risk, each with the command
// that mends it. A hosted Redis may refuse to tell: then the error says so.
func (s *Store) Risks(ctx context.Context) ([]string, error) {
	nodes, err := s.masters(ctx)
	if err != nil {
		return nil, fmt.Errorf("redis: settings: %w", err)
	}
	var risks []string
	for _, d := range durable {
		for _, node := range nodes {
			is, err := setting(ctx, node, d.setting)
			if err != nil {
				return nil, err
			}
			if is != d.want {
				risks = append(risks, fmt.Sprintf("Redis %s (%s is %s): CONFIG SET %s %s, and the same in its file", d.otherwise, d.setting, is, d.setting, d.want))
				break // one word for all nodes
			}
		}
	}
	return risks, nil
}

func setting(ctx context.Context, node redis.Cmdable, name string) (string, error) {
	got, err := node.ConfigGet(ctx, name).Result()
	if err != nil {
		return "", fmt.Errorf("redis: does not tell its %s: %w", name, err)
	}
	return got[name], nil
}
