package meetings

import (
	"html"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

var (
	scripts = regexp.MustCompile(`(?is)<(script|style)\b.*?(</(script|style)\s*>|$)`)
	tags    = regexp.MustCompile(`(?s)<[^<>]*>`)
	// A host with first and last name: of the last one letter stays.
	lastName = regexp.MustCompile(`(?i:\b(with|by|host|hosted by|led by|leader|chair|contact|con|lidera|coordina)\b:?) (\p{Lu}\p{Ll}+) (\p{Lu})[\p{L}'-]+`)
)

// plain makes what a feed says one line of plain text of at most limit characters.
func plain(s string, limit int) string {
	if strings.ContainsAny(s, "<>&") {
		s = html.UnescapeString(s)
		s = tags.ReplaceAllString(scripts.ReplaceAllString(s, " "), " ")
		s = strings.NewReplacer("<", "", ">", "").Replace(s)
	}
	s = strings.ToValidUTF8(s, "")
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co):
			return -1
		}
		return r
	}, s)
	s = strings.Join(strings.Fields(s), " ")
	s = lastName.ReplaceAllString(s, "$1 $2 $3.")
	return Cut(s, limit)
}

// Cut shortens a text to limit characters. It ends after a word where there is one to end after.
func Cut(s string, limit int) string {
	if utf8.RuneCountInString(s) <= limit {
		return s
	}
	s = string([]rune(s)[:limit+1])
	if i := strings.LastIndexByte(s, ' '); i > limit/2 {
		s = s[:i]
	} else {
		s = string([]rune(s)[:limit])
	}
	return strings.TrimRight(s, " ,.;:-")
}
