// Package wire reads what comes from the carrier over the wire. Webhooks and the
// carrier's lists bring the same texts: here they are read the same way.
package wire

import (
	"strconv"
	"strings"

	"github.com/warmline/warmline/internal/phone"
)

// MaxBody is how many characters a text has at most: Twilio's own limit.
const MaxBody = 1600

// Number reads a telephone number. Names of senders ("1800HELPING") and addresses
// of other channels ("whatsapp:+1…") are none, though digits could be found in them.
func Number(s string) (phone.Number, bool) {
	if len(s) > 32 || strings.Trim(s, "+0123456789 ().-") != "" {
		return "", false
	}
	n, err := phone.Parse(s)
	return n, err == nil
}

// Words makes a text safe to store and show: whole UTF-8, no NUL, at most MaxBody
// characters. Every other character is the person's own and stays.
func Words(s string) string {
	s = strings.ToValidUTF8(s, "\uFFFD")
	s = strings.ReplaceAll(s, "\x00", "")
	n := 0
	for i := range s {
		if n == MaxBody {
			return s[:i]
		}
		n++
	}
	return s
}

// Count reads a number of things; what can't be read counts as none.
func Count(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 {
		return 0
	}
	return n
}
