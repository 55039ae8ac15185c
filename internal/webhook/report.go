package webhook

import (
	"context"
	"net/http"
	"net/url"

	"github.com/warmline/warmline/internal/wire"
)

// maxEffect bounds an effect id in bytes.
const maxEffect = 200

// report takes in how far a text of ours has come.
func (s *server) report(ctx context.Context, r *http.Request, form url.Values) taken {
	effect, sid := r.URL.Query().Get("e"), sidOf(form)
	said := form.Get("MessageStatus")
	if effect == "" || len(effect) > maxEffect || sid == "" || said == "" {
		return taken{status: http.StatusBadRequest}
	}
	status, known := s.Rank(said)
	if !known {
		return taken{status: http.StatusOK}
	}
	if err := s.line.Reported(ctx, effect, status, wire.Count(form.Get("ErrorCode")), sid); err != nil {
		s.Log.Error("a delivery report was not taken in", "sid", sid, "err", err)
		return taken{status: http.StatusServiceUnavailable}
	}
	return taken{status: http.StatusOK}
}
