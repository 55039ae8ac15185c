package twilio

import (
	"net/http"

	"github.com/warmline/warmline/bot"
)

// createFault sorts the answer to a create request: what the status settles
// first, then Twilio's code. What we don't know is for an operator.
func createFault(status, code int) bot.Fault {
	switch {
	case status == http.StatusTooManyRequests: // never processed, says Twilio
		return bot.FaultRetry
	case status >= 500, status == http.StatusRequestTimeout:
		return bot.FaultUnknown
	}
	if f, known := codeFault(code); known {
		return f
	}
	return bot.FaultRefused
}

// DeliveryFault sorts the ErrorCode of a delivery report. Without a code (0)
// nobody knows what became of the text.
func DeliveryFault(code int) bot.Fault {
	if code == 0 {
		return bot.FaultUnknown
	}
	if f, known := codeFault(code); known {
		return f
	}
	return bot.FaultRefused
}

// codeFault holds Twilio's codes that are not simply our mistake or our
// account's: https://www.twilio.com/docs/api/errors.
func codeFault(code int) (f bot.Fault, known bool) {
	switch code {
	case 20429, // too many requests at once
		14107,        // too many replies to one number within 30 s
		21611, 30001, // the sender's queue is full
		30003,        // phone off or out of reach
		30022, 30023, // carrier's rate; carrier's cap of the day
		30036, // waited longer than its validity
		30450: // held back as suspected pumping
		return bot.FaultRetry, true
	case 30008, // unknown
		30410: // the carrier did not answer in time
		return bot.FaultUnknown, true
	case 21610: // said STOP
		return bot.FaultOptedOut, true
	case 21211, 21217, 21421, // no valid number
		21265,        // a short code
		21612,        // out of reach by text
		21614, 21635, // not mobile; landline
		30005, 30006: // no such handset; landline or carrier without texts
		return bot.FaultDead, true
	}
	return 0, false
}
