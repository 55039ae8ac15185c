package rule

import "testing"

// loadRules gives the embedded set; loading it runs every rule's must and not.
func loadRules(t testing.TB) *Rules {
	t.Helper()
	r, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return r
}
