package bot

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// holdsPhrase says whether whole words of a plain text are the phrase.
func holdsPhrase(said, phrase string) bool {
	for from := 0; ; {
		i := strings.Index(said[from:], phrase)
		if i < 0 {
			return false
		}
		i += from
		end := i + len(phrase)
		if (i == 0 || said[i-1] == ' ') && (end == len(said) || said[end] == ' ') {
			return true
		}
		from = i + 1
	}
}

// plainWords is a text without signs and accents, in small letters.
func plainWords(s string) string {
	if !ascii(s) {
		s = norm.NFKD.String(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	gap := false
	for _, r := range s {
		switch r = unicode.ToLower(r); {
		case unicode.IsLetter(r), unicode.IsDigit(r):
			if gap && b.Len() > 0 {
				b.WriteByte(' ')
			}
			gap = false
			b.WriteRune(r)
		case unicode.IsSpace(r), r == '-', r == '/':
			gap = true
		}
	}
	return b.String()
}

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}
