package webhook

import (
	"context"
	"net/http"
	"net/url"
	"slices"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/wire"
)

// sms takes in a text somebody sent us.
func (s *server) sms(ctx context.Context, _ *http.Request, form url.Values) taken {
	h, ok := heard(form)
	switch {
	case !ok:
		return taken{status: http.StatusBadRequest}
	case slices.Contains(s.Own, h.From):
		return taken{status: http.StatusOK}
	}
	reply, err := s.line.Hear(ctx, h)
	if err != nil {
		s.Log.Error("a text was not taken in", "sid", h.Op, "err", err)
		return taken{status: http.StatusServiceUnavailable}
	}
	return taken{http.StatusOK, reply}
}

func heard(form url.Values) (bot.Heard, bool) {
	from, fromOK := wire.Number(form.Get("From"))
	to, toOK := wire.Number(form.Get("To"))
	h := bot.Heard{
		Op:     sidOf(form),
		From:   from,
		To:     to,
		Body:   wire.Words(form.Get("Body")),
		Media:  wire.Count(form.Get("NumMedia")),
		OptOut: optOut(form.Get("OptOutType")),
	}
	return h, h.Op != "" && fromOK && toOK
}

// optOut is the word the carrier has already answered, "" when it has not.
func optOut(s string) string {
	switch s {
	case "STOP", "START", "HELP":
		return s
	}
	return ""
}
