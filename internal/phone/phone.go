// Package phone holds telephone numbers: parsing, hiding and the time zone an
// area code suggests.
package phone

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"

	"github.com/nyaruka/phonenumbers"
)

// Number is a telephone number in E.164 ("+16175550123"), or "" for none. It
// hides itself in logs and in fmt's verbs; string(n) gives the digits.
type Number string

// ErrInvalid means the text is no telephone number that can get a text message.
var ErrInvalid = errors.New("not a telephone number: write it as +16175550123")

// Parse reads a number as people write it; without a country code it is read as
// a number of the United States. Short codes (5 or 6 digits) pass unchanged.
func Parse(s string) (Number, error) {
	s = strings.TrimSpace(s)
	if n := len(s); (n == 5 || n == 6) && strings.Trim(s, "0123456789") == "" {
		return Number(s), nil
	}
	if northAmerican(s) {
		return Number(s), nil
	}
	n, err := canonical(s)
	if err != nil {
		return "", err
	}
	if again, err := canonical(n); err != nil || again != n {
		return "", ErrInvalid // zeros that the library takes for a trunk prefix, one with each reading
	}
	return Number(n), nil
}

func canonical(s string) (string, error) {
	p, err := phonenumbers.Parse(s, "US")
	if err != nil || !phonenumbers.IsPossibleNumber(p) {
		return "", ErrInvalid
	}
	return phonenumbers.Format(p, phonenumbers.E164), nil
}

// northAmerican says whether s is already what Twilio writes for nearly everybody
// here, +1 and ten digits, so that the library need not take it apart with every text.
func northAmerican(s string) bool {
	return len(s) == len("+16175550123") && s[:2] == "+1" && s[2] >= '2' && s[5] >= '2' && strings.Trim(s[1:], "0123456789") == ""
}

// Zone is the IANA time zone the area code suggests, or "" when it suggests none
// or several. Numbers travel with people: never trust it alone.
func (n Number) Zone() string {
	if !strings.HasPrefix(string(n), "+") {
		return "" // a short code is nowhere
	}
	p, err := phonenumbers.Parse(string(n), "US")
	if err != nil {
		return ""
	}
	zones, err := phonenumbers.GetTimezonesForNumber(p)
	if err != nil || len(zones) != 1 || zones[0] == "Etc/Unknown" {
		return ""
	}
	return zones[0]
}

// String hides the number.
func (n Number) String() string {
	if n == "" {
		return "(no phone)"
	}
	return "(phone)"
}

// Format hides the number from every verb of fmt, also from those that are wrong for it.
func (n Number) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, n.String()) }

// LogValue hides the number.
func (n Number) LogValue() slog.Value { return slog.StringValue(n.String()) }
