package stage_test

import (
	"strings"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/redistest"
)

// A conversation that cannot be read: its words of danger page humans and are
// answered, the lead is told what to look for, its planned times are put aside,
// and when it can be read again it goes on.
func TestASickConversationReachesAHuman(t *testing.T) {
	b := newBroken(t)
	b.text(writer, "hi")
	b.text(writer, "yes")
	if err := b.Settle(t.Context()); err != nil {
		t.Fatal(err)
	}
	mend := b.damage()

	if _, status := b.text(writer, "canary i want to die"); status != 200 {
		t.Errorf("words of danger: %d", status)
	}
	b.arrives(writer, first)
	b.arrives(dana, "I can't read their thread")
	b.arrives(omar, "I can't read their thread")
	b.arrives(omar, `look for "sick conversation" in the log`)
	if _, status := b.text(writer, "hello"); status != 503 {
		t.Errorf("other words: %d", status)
	}
	if b.count(dana, page) != 1 || b.count(omar, "sick conversation") != 1 {
		t.Error("somebody was told twice")
	}

	b.Clock.(*clock.Manual).Advance(26 * time.Hour) // past the evening check-in
	if err := b.Settle(t.Context()); err != nil {
		t.Fatal(err) // it would go round for ever
	}
	next, err := b.Store.Next(t.Context())
	if pause := next.Sub(b.Clock.Now()); err != nil || pause < time.Minute || pause > time.Hour {
		t.Errorf("looked at again in %v, %v", pause, err)
	}

	mend()
	b.Clock.(*clock.Manual).Advance(time.Hour)
	if err := b.Settle(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, status := b.text(writer, "i want to die"); status != 200 {
		t.Errorf("mended: %d", status)
	}
	if err := b.Settle(t.Context()); err != nil {
		t.Fatal(err)
	}
	b.arrives(dana, "URGENT page K2")
}

// damage makes the one thread there is unreadable, until mend.
func (b *broken) damage() (mend func()) {
	b.Helper()
	client := redis.NewClient(&redis.Options{Addr: b.redis.Addr})
	b.Cleanup(func() { _ = client.Close() })
	keys, err := client.Keys(b.Context(), "wl:*:c:t*").Result()
	if err != nil || len(keys) != 1 {
		b.Fatalf("threads: %v, %v", keys, err)
	}
	was, err := client.HGet(b.Context(), keys[0], "s").Result()
	if err != nil {
		b.Fatal(err)
	}
	set := func(state string) {
		if err := client.HSet(b.Context(), keys[0], "s", state).Err(); err != nil {
			b.Fatal(err)
		}
	}
	set(strings.Repeat("x", 40))
	return func() { set(was) }
}

// A Redis that answers each command with an error of its own is like one that is away.
func TestARedisThatRefusesIsLikeOneThatIsAway(t *testing.T) {
	for _, answer := range []string{
		"-LOADING Redis is loading the dataset in memory",
		"-MISCONF Redis is configured to save RDB snapshots, but it's currently unable to persist to disk",
		"-READONLY You can't write against a read only replica",
		"-OOM command not allowed when used memory > 'maxmemory'",
		"-CLUSTERDOWN The cluster is down",
		"-NOAUTH Authentication required",
		"?garbage",
	} {
		t.Run(strings.Fields(answer)[0], func(t *testing.T) {
			t.Parallel()
			b := newBroken(t)
			b.redis.Kill(t)
			redistest.Refusing(t, b.redis.Addr, answer)
			if _, status := b.text(writer, "i want to die"); status != 200 {
				t.Errorf("the webhook answered %d", status)
			}
			b.arrives(writer, first)
			b.arrives(dana, page)
			if _, status := b.text(writer, "STOP"); status != 503 {
				t.Errorf("STOP was answered %d", status)
			}
			if word, ready := b.State(t.Context()); word != "degraded" || !ready {
				t.Errorf("the line says %s, %v", word, ready)
			}
		})
	}
}
