package twilio

import "time"

// What Twilio takes as a validity period, in seconds: 1 to 36,000, and it advises
// against less than 5 (docs/messaging/api/message-resource).
const (
	leastValidity = 5
	mostValidity  = 36_000
)

// validity is how long Twilio may go on trying, in whole seconds, never longer than
// life but for the least it takes.
func validity(life time.Duration) int {
	return min(max(int(life/time.Second), leastValidity), mostValidity)
}
