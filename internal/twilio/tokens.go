package twilio

import (
	"slices"
	"sync/atomic"
)

// Tokens are the account's auth tokens of the moment: the one requests carry
// first, then those that count as well while one replaces the other. Safe for
// concurrent use.
type Tokens struct{ now atomic.Pointer[[]string] }

// NewTokens holds these tokens; empty ones are left out.
func NewTokens(all ...string) *Tokens {
	t := &Tokens{}
	t.Set(all...)
	return t
}

// Set replaces them, for requests and signatures from now on.
func (t *Tokens) Set(all ...string) {
	all = slices.DeleteFunc(slices.Clone(all), func(token string) bool { return token == "" })
	t.now.Store(&all)
}

// All lists them.
func (t *Tokens) All() []string { return *t.now.Load() }
