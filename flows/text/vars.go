package text

import (
	"fmt"
	"log/slog"
	"strings"
	"unicode"

	"github.com/warmline/warmline/internal/gsm"
	"github.com/warmline/warmline/internal/redact"
)

// Vars are the values of one text, by the letter that stands in it.
type Vars map[string]string

// Format hides the values from every verb of fmt.
func (Vars) Format(f fmt.State, _ rune) { redact.Hide(f, "values") }

// LogValue hides the values.
func (Vars) LogValue() slog.Value { return redact.Hidden("values") }

// widths lists every variable with the longest value it is planned for, in
// characters: callers keep to it with Clean, and Lint fills texts up to it.
var widths = map[string]int{
	"P":  12, // the programme, by its discreet name where discreet
	"N":  12, // the name the person chose
	"C":  12, // the coach
	"C2": 12, // the backup coach
	"B":  30, // what the coach says of themselves, one line
	"H":  8,  // the time something is promised by
	"D":  10, // a day
	"MT": 8,  // a clock time
	"L":  18, // a place
	"K":  12, // a phone number
	"G":  30, // a goal or step, in own words
	"W":  30, // a win, in own words
	"J":  18, // a joy, in own words
	"F":  15, // focus words: to drink, to bet
	"U":  18, // the terms page
	"R":  18, // the way allowed after an opt-out
	"n":  2,  // a number
	"A":  2,  // the code of a page, "K4"
	"A2": 2,  // the code of another page
	"S":  8,  // hours of a shift, "5-9 pm"
	"O":  28, // the other coaches, "Luis and Ana"
	"I":  10, // the person's language, in the coach's
	"Q":  80, // the person's own words, with quotes around them
	"T":  12, // the numbers the person was told, "988, 911"
}

// Width is the longest value planned for a variable, in characters; 0 for one
// that does not exist.
func Width(key string) int { return widths[key] }

// Clean makes a value fit to stand in a text: look-alikes folded into the GSM
// alphabet, line breaks turned to spaces, control and invisible characters gone,
// at most limit characters (0 = any number). Everything else stays as written.
func Clean(s string, limit int) string {
	if !plain(s) {
		s = strings.Map(visible, gsm.Fold(s))
	}
	s = strings.TrimSpace(s)
	if limit > 0 && len(s) > limit {
		s = strings.TrimSpace(cut(s, limit))
	}
	return s
}

func plain(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}

func visible(r rune) rune {
	switch {
	case r == '\n', r == '\r', r == '\t', unicode.Is(unicode.Zs, r), unicode.Is(unicode.Zl, r), unicode.Is(unicode.Zp, r):
		return ' '
	case unicode.In(r, unicode.Cc, unicode.Cf):
		return -1
	}
	return r
}

func cut(s string, limit int) string {
	for i := range s {
		if limit == 0 {
			return s[:i]
		}
		limit--
	}
	return s
}
