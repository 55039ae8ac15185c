package twilio

import "strconv"

// Advice says what an operator can do about a text that Twilio did not take: what
// is wrong, and where to put it right. Code is Twilio's, or the HTTP status when it
// gave none.
func Advice(code int) string {
	switch code {
	case 0, 20500, 20503:
		return "Twilio did not answer: see status.twilio.com, then retry"
	case 429, 20429, 14107:
		return "Twilio was asked too much at once: retry"
	case 401, 403, 20003:
		return "account SID or token is wrong, or the account is suspended: mend TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, restart, retry"
	case 20404:
		return "no such account or service: mend TWILIO_ACCOUNT_SID and WARMLINE_MESSAGING_SERVICE, restart, retry"
	case 21603, 21606, 21659, 21660:
		return "our number cannot send from this account: mend WARMLINE_NUMBER and WARMLINE_COACH_NUMBERS, restart, retry"
	case 21408:
		return "texts to this country are switched off: Twilio console, Messaging, Geo permissions; then retry"
	case 21608:
		return "a trial account writes only to phones verified at Twilio: upgrade, then retry"
	case 21611, 30001:
		return "Twilio's queue for our number is full: retry later"
	case 21609:
		return "Twilio cannot use the report URL: mend WARMLINE_PUBLIC_URL, restart, retry"
	case 21602, 21617:
		return "the text is empty or too long: drop it, and report it as a fault of the program"
	case 30002:
		return "the account is suspended: ask Twilio, then retry"
	case 30034:
		return "our number is not registered with the carriers: register brand and campaign, then retry"
	}
	return "see https://www.twilio.com/docs/errors/" + strconv.Itoa(code)
}
