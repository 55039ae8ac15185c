package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/config"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/program"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/seal"
)

// open is what every command needs that works on the line's data.
type open struct {
	client redis.UniversalClient
	box    *seal.Box
	store  *redisstore.Store
	folder *program.Folder
}

// openLine reads the programme and opens the store. The error names every fault at once.
func openLine(ctx context.Context, c config.Config) (*open, error) {
	o, err := prepare(c)
	if err != nil {
		return nil, err
	}
	return o.openStore(ctx, redisstore.Config{})
}

// openData opens the store for a command that needs no programme.
func openData(ctx context.Context, c config.Config, cfg redisstore.Config) (*open, error) {
	o, err := prepareData(c)
	if err != nil {
		return nil, err
	}
	return o.openStore(ctx, cfg)
}

func (o *open) openStore(ctx context.Context, cfg redisstore.Config) (*open, error) {
	var err error
	if o.store, err = redisstore.New(ctx, o.client, o.box, cfg); err != nil {
		return nil, errors.Join(fmt.Errorf("cannot use Redis at REDIS_URL: %w\nTo look at the line without Redis: warmline demo", err), o.close())
	}
	return o, nil
}

// prepare reads what there is to read before Redis is asked anything.
func prepare(c config.Config) (*open, error) {
	folder, programErr := program.Load(c.Program)
	o, err := prepareData(c)
	if err := errors.Join(programErr, err); err != nil {
		return nil, err // a client that was never used holds nothing
	}
	o.folder = folder
	return o, nil
}

func prepareData(c config.Config) (*open, error) {
	box, keysErr := readKeyset(c.Keyset)
	options, urlErr := redisstore.Options(string(c.RedisURL))
	if err := errors.Join(keysErr, urlErr); err != nil {
		return nil, err
	}
	redis.SetLogger(silent{})
	return &open{client: redis.NewUniversalClient(options), box: box}, nil
}

func (o *open) close() error { return o.client.Close() }

// keeper holds the world of the line that these settings are for.
func (o *open) keeper(ctx context.Context, c config.Config) (*bot.Keeper, error) {
	world := o.folder.World()
	world.Numbers = numbers(c)
	return bot.NewKeeper(ctx, o.store, world)
}

func numbers(c config.Config) bot.Numbers {
	return bot.Numbers{Line: phone.Number(c.Number), Coaches: phones(c.CoachNumbers)}
}

func phones(numbers []config.Private) (out []phone.Number) {
	for _, n := range numbers {
		out = append(out, phone.Number(n))
	}
	return out
}

func readKeyset(path string) (*seal.Box, error) {
	if path == "" {
		return nil, errors.New("WARMLINE_KEYSET is not set: make a keyset with `warmline keyset new` and name its file")
	}
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("keyset %s: no such file: make one with `warmline keyset new`", path)
	}
	if err != nil {
		return nil, fmt.Errorf("keyset: %w", err)
	}
	return seal.Parse(data)
}

// silent keeps the Redis client from writing to standard error beside the log:
// what goes wrong comes back as an error.
type silent struct{}

func (silent) Printf(context.Context, string, ...any) {}
