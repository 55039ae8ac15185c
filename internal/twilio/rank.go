package twilio

import "github.com/warmline/warmline/bot"

// Rank puts Twilio's message statuses in our words, for delivery reports and for
// lists: https://www.twilio.com/docs/messaging/api/message-resource#message-status-values.
// One that is new to us tells nothing.
func Rank(said string) (status bot.Status, known bool) {
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
