package emulator

import (
	"crypto/subtle"
	"slices"
)

// Rotate changes the account's auth tokens: webhooks are signed with the first,
// the API takes any of them.
func (e *Emulator) Rotate(primary string, also ...string) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.tokens = append([]string{primary}, also...)
}

// primary is the token that signs.
func (e *Emulator) primary() string {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.tokens[0]
}

// knows says whether a request's user and password are the account's.
func (e *Emulator) knows(user, password string) bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	return slices.ContainsFunc(e.tokens, func(token string) bool {
		return subtle.ConstantTimeCompare([]byte(user+":"+password), []byte(e.cfg.AccountSID+":"+token)) == 1
	})
}
