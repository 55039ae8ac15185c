package redisstore_test

import (
	"strings"
	"testing"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/redistest"
)

// A Redis that could lose what it has acknowledged is told of, setting by setting.
func TestARedisThatMayForgetIsToldOf(t *testing.T) {
	client, _ := redistest.Real(t)
	store, err := redisstore.New(t.Context(), client, newBox(t), redisstore.Config{})
	must(t, err)
	for _, tt := range []struct{ set, to, risk string }{
		{"appendonly", "yes", ""},
		{"appendfsync", "always", ""},
		{"appendfsync", "everysec", "not on disk yet"},
		{"appendfsync", "always", ""},
		{"maxmemory-policy", "allkeys-lru", "throws out"},
		{"maxmemory-policy", "noeviction", ""},
		{"appendonly", "no", "between snapshots"},
	} {
		must(t, client.(*redis.Client).ConfigSet(t.Context(), tt.set, tt.to).Err())
		if tt.set == "appendonly" && tt.to == "yes" {
			must(t, client.(*redis.Client).ConfigSet(t.Context(), "appendfsync", "always").Err())
		}
		risks, err := store.Risks(t.Context())
		must(t, err)
		if got := strings.Join(risks, "\n"); (tt.risk == "") != (got == "") || !strings.Contains(got, tt.risk) {
			t.Errorf("%s %s: %q, want %q", tt.set, tt.to, got, tt.risk)
		}
	}
}
