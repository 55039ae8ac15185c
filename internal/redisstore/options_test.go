package redisstore_test

import (
	"context"
	"net"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/redistest"
)

func TestOptions(t *testing.T) {
	for url, want := range map[string]redis.UniversalOptions{
		"redis://localhost":                          {Addrs: []string{"localhost:6379"}},
		"redis://ana:pw@db:7000/3":                   {Addrs: []string{"db:7000"}, Username: "ana", Password: "pw", DB: 3},
		"redis://a:1?cluster=true":                   {Addrs: []string{"a:1"}, IsClusterMode: true},
		"redis://a:1?cluster=true&addr=b:2&addr=c:3": {Addrs: []string{"a:1", "b:2", "c:3"}, IsClusterMode: true},
		"redis://a:1/2?master_name=m&addr=b:2":       {Addrs: []string{"a:1", "b:2"}, MasterName: "m", DB: 2},
		"unix:///run/redis.sock?pool_size=5":         {Addrs: []string{"/run/redis.sock"}, PoolSize: 5},
	} {
		got, err := redisstore.Options(url)
		if err != nil {
			t.Errorf("%s: %v", url, err)
			continue
		}
		if !slices.Equal(got.Addrs, want.Addrs) || got.IsClusterMode != want.IsClusterMode || got.MasterName != want.MasterName ||
			got.Username != want.Username || got.Password != want.Password || got.DB != want.DB ||
			want.PoolSize != 0 && got.PoolSize != want.PoolSize {
			t.Errorf("%s: %+v", url, got)
		}
		if !got.ContextTimeoutEnabled || got.TLSConfig != nil {
			t.Errorf("%s: context %v, TLS %v", url, got.ContextTimeoutEnabled, got.TLSConfig)
		}
	}
	if got, err := redisstore.Options("rediss://db"); err != nil || got.TLSConfig == nil {
		t.Errorf("rediss: %+v, %v", got, err)
	}
}

func TestBadURLSaysHowWithoutShowingIt(t *testing.T) {
	for _, url := range []string{
		"", "localhost:6379", "http://:hunter2@db", "redis://:hunter2@db/x", "redis://:hunter2@db:port", "redis://:hunter2@a:1,b:2",
		"redis://:hunter2@db?addr=b:2", "redis://:hunter2@db?cluster=yes", "redis://:hunter2@db?cluster=true&master_name=m",
		"redis://:hunter2@db?read_timeout=9s", "redis://:hunter2@db?pool_size=many", "redis://:hunter2@\x7f",
	} {
		_, err := redisstore.Options(url)
		if err == nil || !strings.Contains(err.Error(), "redis://user:password@host") || strings.Contains(err.Error(), "hunter2") {
			t.Errorf("%q: %v", url, err)
		}
	}
}

// A webhook is answered within 2.5 s whatever Redis does, so a call must give up
// when its caller does, and by itself soon after Redis freezes.
func TestDeadAndFrozenRedisAreNoticedInTime(t *testing.T) {
	_, real := redistest.Real(t)
	gone, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	must(t, gone.Close())
	dead := connect(t, "redis://"+gone.Addr().String())
	frozen := connect(t, real)
	newStore(t, frozen, newBox(t)) // it worked before
	must(t, frozen.Do(t.Context(), "client", "pause", 20_000, "all").Err())

	for _, c := range []struct {
		name            string
		client          redis.UniversalClient
		deadline, limit time.Duration
	}{
		{"dead", dead, time.Minute, time.Second},
		{"frozen", frozen, time.Minute, 4 * time.Second},
		{"frozen, short of time", frozen, 200 * time.Millisecond, 500 * time.Millisecond},
		{"frozen, too late already", frozen, 0, 100 * time.Millisecond},
	} {
		t.Run(c.name, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), c.deadline)
			defer cancel()
			begin := time.Now()
			_, err := redisstore.New(ctx, c.client, newBox(t), redisstore.Config{})
			if took := time.Since(begin); err == nil || took > c.limit {
				t.Errorf("took %v, error %v", took, err)
			}
		})
	}
}

// A full memory refuses writes, and answers a ping all the same.
func TestARedisThatTakesNoWriteIsNoticed(t *testing.T) {
	_, url := redistest.Real(t)
	client := connect(t, url)
	store := newStore(t, client, newBox(t))
	must(t, store.Writable(t.Context()))
	must(t, client.ConfigSet(t.Context(), "maxmemory", "1").Err())
	must(t, client.Ping(t.Context()).Err())
	if err := store.Writable(t.Context()); err == nil {
		t.Error("a write was taken")
	}
}

func connect(t testing.TB, url string) redis.UniversalClient {
	t.Helper()
	options, err := redisstore.Options(url)
	must(t, err)
	client := redis.NewUniversalClient(options)
	t.Cleanup(func() { _ = client.Close() })
	return client
}
