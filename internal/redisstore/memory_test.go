package redisstore_test

import (
	"bytes"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/redistest"
)

// A million quiet people should fit into a few gigabytes: this is what one costs,
// transcript apart.
func TestQuietPersonIsSmall(t *testing.T) {
	client, _ := redistest.Real(t)
	r := newRig(t, client, "")
	snap, err := r.Find(t.Context(), number)
	must(t, err)
	r.id = snap.ID
	r.commit(t, bot.Commit{State: bytes.Repeat([]byte("s"), 1200), Next: at(bot.LaneRoutine, time.Hour)})
	for pattern, limit := range map[string]int64{"wl:*:c:*": 2100, "wl:*:ix:*": 200, "wl:*:due2": 200} {
		for _, key := range r.keys(t, pattern) {
			size, err := client.MemoryUsage(t.Context(), key).Result()
			must(t, err)
			t.Logf("%s takes %d bytes", pattern, size)
			if size > limit {
				t.Errorf("%s takes %d bytes, want at most %d", pattern, size, limit)
			}
		}
	}
}
