package simulate

import (
	"strings"

	"github.com/warmline/warmline/bot"
)

// answered is the keyword that the carrier has answered itself, "" for any other text.
func answered(body string, c bot.Carrier) string {
	switch strings.ToUpper(strings.TrimSpace(body)) {
	case "STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "OPTOUT", "REVOKE":
		if c.Stop {
			return "STOP"
		}
	case "START", "UNSTOP":
		if c.Stop {
			return "START"
		}
	case "HELP", "INFO":
		if c.Help {
			return "HELP"
		}
	}
	return ""
}
