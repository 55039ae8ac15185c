// Package gsm counts text messages as carriers do and keeps them in the cheap
// alphabet: GSM 03.38, 160 septets to a message, where one character outside it
// turns the whole message into UCS-2 with 70.
package gsm

import (
	"strings"
	"unicode/utf8"
)

// The alphabet of 3GPP TS 23.038, section 6.2.1: the basic table costs one
// septet a character, the extension table two (an escape goes before).
const (
	basic = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?" +
		"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
	extension = "\f^{}\\[~]|€"
)

// A message alone, and each part of a longer one: a part gives seven septets
// (or three UTF-16 units) to the header that joins it with the others.
const (
	oneSeptets, partSeptets = 160, 153
	oneUnits, partUnits     = 70, 67
)

// Septets counts s in the GSM alphabet. ok is false when a character is outside
// it; n then counts the characters inside.
func Septets(s string) (n int, ok bool) {
	ok = true
	for _, r := range s {
		w := septets(r)
		n += w
		ok = ok && w > 0
	}
	return n, ok
}

// Units counts s in UTF-16 units, the measure of a message outside the GSM
// alphabet.
func Units(s string) int {
	n := 0
	for _, r := range s {
		n += units(r)
	}
	return n
}

// Segments is the number of messages s is sent, and paid, as; 0 for none. A
// character of two septets or two units is never split over two messages.
func Segments(s string) int {
	if n, ok := Septets(s); ok {
		return pack(s, n, oneSeptets, partSeptets, septets)
	}
	return pack(s, Units(s), oneUnits, partUnits, units)
}

// pack fills messages one after the other; total is the width of all of s.
func pack(s string, total, one, part int, width func(rune) int) int {
	if total == 0 {
		return 0
	}
	if total <= one {
		return 1
	}
	count, used := 1, 0
	for _, r := range s {
		w := width(r)
		if used+w > part {
			count, used = count+1, 0
		}
		used += w
	}
	return count
}

// septets is the cost of one character, 0 when it is outside the alphabet.
func septets(r rune) int {
	switch {
	case 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z', '0' <= r && r <= '9', r == ' ':
		return 1
	case strings.ContainsRune(extension, r):
		return 2
	case strings.ContainsRune(basic, r):
		return 1
	}
	return 0
}

func units(r rune) int {
	if r > 0xFFFF {
		return 2 // a surrogate pair
	}
	return 1
}

// lookAlikes are the characters that phones and word processors put in by
// themselves; each has a twin in the GSM alphabet that means the same.
var lookAlikes = strings.NewReplacer(
	"‘", "'", "’", "'", "‚", "'", "‛", "'",
	"“", `"`, "”", `"`, "„", `"`, "‟", `"`,
	"‒", "-", "–", "-", "—", "-", "―", "-",
	"…", "...",
	"\u00a0", " ", "\u2007", " ", "\u202f", " ",
)

// Fold replaces curly quotes, long dashes, ellipsis and non-breaking spaces by
// their twins in the GSM alphabet, and nothing else: an accent is spelling.
func Fold(s string) string {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return lookAlikes.Replace(s)
		}
	}
	return s
}
