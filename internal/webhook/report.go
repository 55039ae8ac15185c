package webhook

import (
	"context"
	"net/http"
	"net/url"

	"github.com/warmline/warmline/bot"
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
	status, known := rank(said)
	if !known {
		return taken{status: http.StatusOK}
	}
	if err := s.line.Reported(ctx, effect, status, count(form.Get("ErrorCode")), sid); err != nil {
		s.Log.Error("a delivery report was not taken in", "sid", sid, "err", err)
		return taken{status: http.StatusServiceUnavailable}
	}
	return taken{status: http.StatusOK}
}

// rank puts Twilio's message statuses in our words:
// https://www.twilio.com/docs/messaging/api/message-resource#message-status-values.
// One that is new to us tells nothing.
func rank(said string) (status bot.Status, known bool) {
	switch said {
	case "accepted", "scheduled", "queued", "sending", "sent", "partially_delivered":
		return bot.StatusSent, true
	case "delivered", "read":
		return bot.StatusDelivered, true
	case "undelivered":
		return bot.StatusUndelivered, true
	case "failed":
		return bot.StatusFailed, true
	case "canceled":
		return bot.StatusDropped, true
	}
	return 0, false
}
