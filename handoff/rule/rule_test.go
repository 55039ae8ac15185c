package rule

import (
	"sync"
	"testing"
)

var embedded = sync.OnceValues(func() (*Rules, error) { return Load() })

// loadRules gives the embedded set; loading it runs every rule's must and not.
func loadRules(t testing.TB) *Rules {
	t.Helper()
	r, err := embedded()
	if err != nil {
		t.Fatal(err)
	}
	return r
}
