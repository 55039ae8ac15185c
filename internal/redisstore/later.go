package redisstore

import (
	"context"
	"errors"
	"net"
	"sync"
	"sync/atomic"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/internal/seal"
)

// ErrSetup means that this Redis answers and must not be used as the settings say.
var ErrSetup = errors.New("redis")

// errNotYet is what everybody else hears while one looks whether Redis is there.
var errNotYet = errors.New("redis: not there yet")

// Later is New for a Redis that is not there yet: the store's first command that
// reaches it does what New does, and until that has worked every command fails.
// The client is bound to this store.
func Later(client redis.UniversalClient, box *seal.Box, cfg Config) (*Store, error) {
	s, err := prepare(client, box, cfg)
	if err != nil {
		return nil, err
	}
	client.AddHook(&gate{store: s})
	return s, nil
}

// gate lets nothing through to a Redis that has not been looked at.
type gate struct {
	store *Store
	open  atomic.Bool
	one   sync.Mutex // looks
}

// looking marks the commands that look.
type looking struct{}

func (g *gate) pass(ctx context.Context) error {
	if g.open.Load() || ctx.Value(looking{}) != nil {
		return nil
	}
	if !g.one.TryLock() {
		return errNotYet
	}
	defer g.one.Unlock()
	if err := g.store.setUp(context.WithValue(ctx, looking{}, true)); err != nil {
		return err
	}
	g.open.Store(true)
	return nil
}

// DialHook lets connections be made.
func (g *gate) DialHook(next redis.DialHook) redis.DialHook {
	return func(ctx context.Context, network, addr string) (net.Conn, error) { return next(ctx, network, addr) }
}

// ProcessHook holds a command at the gate.
func (g *gate) ProcessHook(next redis.ProcessHook) redis.ProcessHook {
	return func(ctx context.Context, cmd redis.Cmder) error {
		if err := g.pass(ctx); err != nil {
			cmd.SetErr(err)
			return err
		}
		return next(ctx, cmd)
	}
}

// ProcessPipelineHook holds commands at the gate.
func (g *gate) ProcessPipelineHook(next redis.ProcessPipelineHook) redis.ProcessPipelineHook {
	return func(ctx context.Context, cmds []redis.Cmder) error {
		if err := g.pass(ctx); err != nil {
			for _, cmd := range cmds {
				cmd.SetErr(err)
			}
			return err
		}
		return next(ctx, cmds)
	}
}
