package demo

import (
	"io"
	"net/http"
	"time"
)

// breath is the least time between two hints, so that a busy line does not make
// the page fetch without end; silence is the longest without a word.
const (
	breath  = 50 * time.Millisecond
	silence = 15 * time.Second
)

// events hints that something has changed, for as long as the page listens. The
// page fetches what it is; a lost hint costs nothing, because the next fetch has all.
func (d *Demo) events(w http.ResponseWriter, r *http.Request) {
	rings, stop := d.changed.listen()
	defer stop()
	w.Header().Set("Content-Type", "text/event-stream")
	out := http.NewResponseController(w)
	for hint := "retry: 1000\ndata: changed\n\n"; ; {
		if _, err := io.WriteString(w, hint); err != nil || out.Flush() != nil {
			return
		}
		select {
		case <-rings:
			hint = "data: changed\n\n"
		case <-time.After(silence):
			hint = ": still here\n\n"
		case <-r.Context().Done():
			return
		}
		time.Sleep(breath)
	}
}
