package webhook

import (
	"context"
	"io"
	"net/http"
)

// healthz says that the process runs.
func (s *server) healthz(w http.ResponseWriter, _ *http.Request) {
	io.WriteString(w, "ok")
}

// readyz says whether texts can be taken in now.
func (s *server) readyz(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), s.Timeout)
	defer cancel()
	if err := s.Ready(ctx); err != nil {
		s.Log.Warn("not ready", "err", err)
		http.Error(w, "not ready", http.StatusServiceUnavailable)
		return
	}
	if s.Config.Held != nil && s.Config.Held() {
		io.WriteString(w, "ok, but routine texts are held: see `warmline resume`")
		return
	}
	io.WriteString(w, "ok")
}
