package redisstore_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/redisstore"
)

const number = phone.Number("+16175550123")

func findOnce(t *testing.T, r rig) {
	ids := make([]string, 8)
	var all sync.WaitGroup
	for i := range ids {
		all.Go(func() {
			snap, err := r.Find(t.Context(), number)
			if err != nil || snap.Version != 0 || snap.State != nil {
				t.Errorf("got version %d, error %v", snap.Version, err)
			}
			ids[i] = snap.ID
		})
	}
	all.Wait()
	for _, id := range ids {
		if id != ids[0] || !strings.HasPrefix(id, "t") || len(id) < 20 {
			t.Errorf("ids differ: %v", ids)
		}
	}
	other, err := r.Find(t.Context(), "+16175550124")
	must(t, err)
	if other.ID == ids[0] {
		t.Error("two phones share a thread")
	}
}

func findAgain(t *testing.T, r rig) {
	snap, err := r.Find(t.Context(), number)
	must(t, err)
	r.commit(t, bot.Commit{ID: snap.ID, State: []byte("1")})
	got, err := r.Find(t.Context(), number)
	must(t, err)
	if got.ID != snap.ID || got.Version != 1 || string(got.State) != "1" {
		t.Errorf("got %+v", got)
	}
}

func worldChanges(t *testing.T, r rig) {
	version, data, err := r.World(t.Context())
	if version != 0 || data != nil || err != nil {
		t.Fatalf("at first: version %d, %q, %v", version, data, err)
	}
	must(t, r.SetWorld(t.Context(), 0, []byte("one")))
	wantConflict(t, r.SetWorld(t.Context(), 0, []byte("other")))
	must(t, r.SetWorld(t.Context(), 1, []byte("two")))
	wantConflict(t, r.SetWorld(t.Context(), 1, []byte("other")))
	must(t, r.SetPaged(t.Context(), "d-1", 7))
	must(t, r.SetPaged(t.Context(), "d-2", 8))
	must(t, r.SetPaged(t.Context(), "d-1", 9))
	if paged, err := r.Paged(t.Context()); err != nil || len(paged) != 2 || paged["d-1"] != 9 {
		t.Errorf("who was paged: %v, %v", paged, err)
	}
	version, data, err = r.World(t.Context())
	if version != 2 || string(data) != "two" || err != nil {
		t.Errorf("then: version %d, %q, %v", version, data, err)
	}
}

func feedsChange(t *testing.T, r rig) {
	version, data, err := r.Feeds(t.Context())
	if version != 0 || data != nil || err != nil {
		t.Fatalf("at first: version %d, %q, %v", version, data, err)
	}
	if held, err := r.Feed(t.Context(), "county"); held != nil || err != nil {
		t.Errorf("of a feed nobody read: %q, %v", held, err)
	}
	must(t, r.SetFeeds(t.Context(), 0, []byte("one"), map[string][]byte{"county": []byte("a"), "state": []byte("b")}))
	wantConflict(t, r.SetFeeds(t.Context(), 0, []byte("other"), map[string][]byte{"county": []byte("x")}))
	must(t, r.SetFeeds(t.Context(), 1, []byte("two"), map[string][]byte{"county": []byte("c")}))
	version, data, err = r.Feeds(t.Context())
	if version != 2 || string(data) != "two" || err != nil {
		t.Errorf("then: version %d, %q, %v", version, data, err)
	}
	for name, want := range map[string]string{"county": "c", "state": "b"} {
		if held, err := r.Feed(t.Context(), name); string(held) != want || err != nil {
			t.Errorf("%s holds %q, %v", name, held, err)
		}
	}
}

func tagsDiffer(t *testing.T, r rig) {
	_, err := redisstore.New(t.Context(), r.client, r.box, redisstore.Config{Tags: 16})
	if err == nil || !strings.Contains(err.Error(), "set up with 64 tags") {
		t.Errorf("got %v", err)
	}
	if _, err := redisstore.New(t.Context(), r.client, r.box, redisstore.Config{Tags: 300}); err == nil {
		t.Error("300 tags taken")
	}
}

func schemaLater(t *testing.T, r rig) {
	must(t, r.client.HSet(t.Context(), "wl:{meta}:meta", "schema", 2).Err())
	_, err := redisstore.New(t.Context(), r.client, r.box, redisstore.Config{})
	if err == nil || !strings.Contains(err.Error(), "newer warmline") {
		t.Errorf("got %v", err)
	}
}

func clockRuns(t *testing.T, r rig) {
	must(t, r.Writable(t.Context()))
	first, err := r.Time(t.Context())
	must(t, err)
	second, err := r.Time(t.Context())
	must(t, err)
	if off := time.Since(first).Abs(); off > time.Minute || second.Before(first) {
		t.Errorf("%v, then %v", first, second)
	}
}

func expiry(t *testing.T, r rig) {
	r.commit(t, bot.Commit{Op: "SM1", Lines: [][]byte{[]byte("x")}, Add: []bot.Pending{text(1), text(2)}})
	r.claim(t, 0)
	r.settle(t, 0, bot.Settled{Seq: 1, Status: bot.StatusSent})
	want := map[string]time.Duration{"op": 72 * time.Hour, "led": 7 * 24 * time.Hour, "c": -1, "t": -1, "out": -1, "due1": -1}
	for _, key := range r.keys(t, "wl:*") {
		kind := strings.Split(key, ":")[2]
		life, ok := want[kind]
		if !ok {
			continue
		}
		delete(want, kind)
		got, err := r.client.TTL(t.Context(), key).Result()
		must(t, err)
		if (life-got).Abs() > time.Minute && got != life {
			t.Errorf("%s lives %v, want %v", kind, got, life)
		}
	}
	if len(want) != 0 {
		t.Errorf("keys not found: %v", want)
	}
}

func nothingInClear(t *testing.T, r rig) {
	const canary = "canary"
	secret := []byte(canary)
	snap, err := r.Find(t.Context(), number)
	must(t, err)
	r.id = snap.ID
	r.commit(t, bot.Commit{Op: "SM1", Answer: secret, State: secret, Lines: [][]byte{secret},
		Add: []bot.Pending{
			with(asked(1), func(p *bot.Pending) { p.Body = secret }),
			with(asked(2), func(p *bot.Pending) { p.Body, p.Stream = secret, "ddana" }),
		}})
	must(t, r.SetWorld(t.Context(), 0, secret))
	r.claim(t, 0)
	r.settle(t, 0, bot.Settled{Seq: 1, Status: bot.StatusFailed, Code: 1, Dead: true})
	keys := r.keys(t, "*")
	if len(keys) < 8 {
		t.Fatalf("only %d keys to look at: %v", len(keys), keys)
	}
	for _, key := range keys {
		stored := key + r.raw(t, key)
		for _, clear := range []string{canary, string(number), string(number[2:])} {
			if strings.Contains(stored, clear) {
				t.Errorf("%s holds %q in clear", key, clear)
			}
		}
	}
}

func scriptsForgotten(t *testing.T, r rig) {
	forget := func() {
		t.Helper()
		eachNode(t, r.client, func(ctx context.Context, c *redis.Client) error { return c.ScriptFlush(ctx).Err() })
	}
	forget()
	r.commit(t, bot.Commit{Add: []bot.Pending{text(1)}})
	r.commit(t, bot.Commit{ID: "other", Add: []bot.Pending{text(1)}})
	forget()
	got, err := r.Claim(t.Context(), start, lease, r.id, "other")
	must(t, err)
	if len(got) != 2 {
		t.Errorf("got %v", got)
	}
	forget()
	failed := bot.Settled{ID: r.id, Seq: 1, Lease: start.Add(lease), Status: bot.StatusFailed, Dead: true}
	_, err = r.Settle(t.Context(), start, failed, bot.Settled{ID: "other", Seq: 1, Lease: start.Add(lease), Status: bot.StatusSent})
	must(t, err)
	forget()
	_, err = r.Revive(t.Context(), start, r.id, 1)
	must(t, err)
	forget()
	must(t, r.SetWorld(t.Context(), 0, []byte("one")))
}

func damagedState(t *testing.T, r rig) {
	r.commit(t, bot.Commit{})
	for _, key := range r.keys(t, "wl:*:c:"+r.id) {
		must(t, r.client.HSet(t.Context(), key, "s", "\x01\x01damaged").Err())
	}
	if _, err := r.Load(t.Context(), r.id); !errors.Is(err, bot.ErrSick) || strings.Contains(err.Error(), "damaged") {
		t.Errorf("got error %v", err)
	}
}

func damagedEffect(t *testing.T, r rig) {
	r.add(t, text(1), with(text(2), func(p *bot.Pending) { p.Stream = "ddana" }))
	for _, key := range r.keys(t, "wl:*:out:"+r.id) {
		must(t, r.client.HDel(t.Context(), key, "1").Err())
	}
	got, err := r.Claim(t.Context(), start, lease, r.id)
	if err == nil || len(got) != 1 {
		t.Fatalf("got %v, error %v", got, err)
	}
	wantSeqs(t, got[0], "2")
}

// keys lists the keys of all nodes.
func (r rig) keys(t testing.TB, pattern string) []string {
	t.Helper()
	var mu sync.Mutex
	var all []string
	eachNode(t, r.client, func(ctx context.Context, c *redis.Client) error {
		keys, err := c.Keys(ctx, pattern).Result()
		mu.Lock()
		defer mu.Unlock()
		all = append(all, keys...)
		return err
	})
	return all
}

// bodies counts the effect bodies kept.
func (r rig) bodies(t testing.TB) int {
	t.Helper()
	n := 0
	for _, key := range r.keys(t, "wl:*:out:"+r.id) {
		n += int(r.client.HLen(t.Context(), key).Val())
	}
	return n
}

// raw is all that a key holds.
func (r rig) raw(t testing.TB, key string) string {
	t.Helper()
	ctx := t.Context()
	kind, err := r.client.Type(ctx, key).Result()
	must(t, err)
	switch kind {
	case "string":
		return r.client.Get(ctx, key).Val()
	case "hash":
		return fmt.Sprint(r.client.HGetAll(ctx, key).Val())
	case "list":
		return fmt.Sprint(r.client.LRange(ctx, key, 0, -1).Val())
	case "zset":
		return fmt.Sprint(r.client.ZRange(ctx, key, 0, -1).Val())
	}
	t.Fatalf("%s has type %s", key, kind)
	return ""
}
