package webhook

import (
	"context"
	"io"
	"net/http"
)

// State says how the line is, in a word, and whether it can do anything with a
// text. It keeps to a time of its own.
type State func(context.Context) (word string, ready bool)

// Healthz says how the line is; that it answers is what counts.
func (s State) Healthz(w http.ResponseWriter, r *http.Request) {
	word, _ := s(r.Context())
	io.WriteString(w, word)
}

// Readyz is refused only when a text would reach nobody: a line without its memory
// still brings texts of danger to humans, and is not taken out of service for that.
func (s State) Readyz(w http.ResponseWriter, r *http.Request) {
	word, ready := s(r.Context())
	if !ready {
		w.WriteHeader(http.StatusServiceUnavailable)
	}
	io.WriteString(w, word)
}
