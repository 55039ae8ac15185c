package flows

import (
	"slices"
	"strings"
	"unicode"
)

// nameLimit is how long a name may be in a text of ours.
const nameLimit = 12

// introductions come before a name.
var introductions = [][]string{
	{"call", "me"}, {"my", "name", "is"}, {"names"}, {"name", "is"}, {"im"}, {"i", "am"}, {"its"}, {"this", "is"},
	{"me", "llamo"}, {"mi", "nombre", "es"}, {"soy"}, {"me", "dicen"}, {"dime"},
}

// notNames are short answers that are no name.
var notNames = map[string]bool{
	"yes": true, "no": true, "ok": true, "hi": true, "hey": true, "hello": true, "checking": true, "someone": true, "somebody": true, "help": true, "people": true, "idk": true, "nothing": true,
	"si": true, "hola": true, "nada": true, "alguien": true, "ayuda": true, "gente": true, "in": true, "my": true, "a": true, "the": true, "all": true, "both": true, "good": true, "fine": true, "sure": true,
	"not": true, "so": true, "just": true, "here": true, "tired": true, "sober": true, "clean": true, "new": true, "bien": true, "ambos": true, "todo": true, "finding": true, "conocer": true,
}

// ReadName finds what somebody wants to be called in an answer like "1, Ria",
// "call me Ria" or "soy Ana". "" when no name can be told.
func ReadName(text string) string {
	raw := nameWords(text)
	folded := make([]string, len(raw))
	for i, w := range raw {
		folded[i] = strings.Join(tokens(w), "")
	}
	if i := afterIntroduction(folded); i > 0 && i < len(raw) && !notNames[folded[i]] {
		return tidy(raw[i])
	}
	return lastClause(text)
}

// lastClause takes a short last part as the name: "someone checking in, Ria".
func lastClause(text string) string {
	parts := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(",.;:!\n", r) })
	if len(parts) == 0 {
		return ""
	}
	words := nameWords(parts[len(parts)-1])
	if len(words) == 0 || len(words) > 2 {
		return ""
	}
	for _, w := range words {
		if introduces(w) || notNames[strings.Join(tokens(w), "")] {
			return ""
		}
	}
	return tidy(words[0])
}

// nameWords are the words of a text that could be names: digits and signs are dropped.
func nameWords(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !strings.ContainsRune("'’-", r) })
}

// introduces says whether a word alone comes before a name: "im 15" names nobody.
func introduces(word string) bool {
	return slices.ContainsFunc(introductions, func(intro []string) bool { return slices.Equal(intro, []string{strings.Join(tokens(word), "")}) })
}

// afterIntroduction is where the word after an introduction stands, 0 when there is none.
func afterIntroduction(words []string) int {
	for i := range words {
		for _, intro := range introductions {
			if i+len(intro) <= len(words) && slices.Equal(words[i:i+len(intro)], intro) {
				return i + len(intro)
			}
		}
	}
	return 0
}

// tidy gives a name its capital and cuts it to what a text has room for.
func tidy(name string) string {
	r := []rune(strings.Trim(name, "'’-"))
	if len(r) == 0 {
		return ""
	}
	r[0] = unicode.ToUpper(r[0])
	return string(r[:min(len(r), nameLimit)])
}
