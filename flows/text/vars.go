package text

import (
	"fmt"
	"log/slog"
	"strings"
	"unicode"
	"unicode/utf8"

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
	"P":  12,  // the programme, by its discreet name where discreet
	"N":  12,  // the name the person chose
	"C":  12,  // the coach
	"C2": 12,  // the backup coach
	"B":  30,  // what the coach says of themselves, one line
	"H":  8,   // the time something is promised by
	"D":  10,  // a day
	"MT": 8,   // a clock time
	"L":  18,  // a place
	"L2": 18,  // another
	"L3": 18,  // a third
	"M":  11,  // the day and the time of a meeting, "Sat 10:30pm"
	"M2": 11,  // of another
	"M3": 11,  // of a third
	"W":  90,  // the address of a meeting, or how to call in
	"K":  12,  // a phone number
	"K2": 12,  // of the other place
	"F":  15,  // focus words: to drink, to bet
	"U":  18,  // the terms page
	"R":  18,  // the way allowed after an opt-out
	"n":  2,   // a number
	"A":  2,   // the code of a page, "K4"
	"A2": 2,   // the code of another page
	"S":  8,   // hours of a shift, "5-9 pm"
	"O":  28,  // the other coaches, "Luis and Ana"
	"I":  10,  // the person's language, in the coach's
	"Q":  80,  // the person's own words, with quotes around them
	"DL": 101, // the next dates, numbered
	"TX": 22,  // where they stand with treatment
	"T":  12,  // the numbers the person was told, "988, 911"
}

// Own is the width of what a person said in their own words and a flow keeps: {goal},
// {win}. Any name in small letters is such a one, two letters at least.
const Own = 30

// narrow are the names of own words that get less room.
var narrow = map[string]int{"joy": 24, "place": 18}

// Width is the longest value planned for a variable, in characters; 0 for one
// that does not exist.
func Width(key string) int {
	switch width := narrow[key]; {
	case width > 0:
		return width
	case isOwn(key):
		return Own
	}
	return widths[key]
}

func isOwn(key string) bool { return len(key) > 1 && key[0] >= 'a' && key == strings.ToLower(key) }

// Quote makes somebody's own words fit the room that a variable has: what is longer
// ends after a word, with dots.
func Quote(words, key string) string {
	words, width := Clean(words, 0), Width(key)
	if n, _ := gsm.Septets(words); n <= width && utf8.RuneCountInString(words) <= width {
		return words
	}
	short := Clean(words, width-len(dots))
	for n, _ := gsm.Septets(short); n > width-len(dots); n, _ = gsm.Septets(short) {
		_, last := utf8.DecodeLastRuneInString(short)
		short = short[:len(short)-last]
	}
	if i := strings.LastIndexByte(short, ' '); i > 0 && !strings.HasPrefix(words[len(short):], " ") {
		short = short[:i]
	}
	return strings.TrimRight(short, " .,;:") + dots
}

const dots = "..."

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
