// Package canary finds out whether something private has got out. A canary is a
// word that stands nowhere else: a test gives it to the line as somebody's name,
// number or words and then looks for it wherever it must not be, in every form that
// logs, URLs, JSON and stored bytes give to words.
package canary

import (
	"encoding/base64"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// Canary is one word to look for.
type Canary struct {
	What string // what it is, for the report
	Text string // at least six letters, or chance finds it
}

// Mark makes a canary.
func Mark(what, text string) Canary { return Canary{What: what, Text: text} }

// Search lists the canaries that a text holds, each once, with what they are, the
// form they were found in and the place.
func Search(text string, all ...Canary) []string {
	var found []string
	for _, c := range all {
		for _, form := range forms(c.Text) {
			if at := strings.Index(text, form); at >= 0 {
				found = append(found, fmt.Sprintf("%s, as %q: …%q…", c.What, form, text[max(0, at-80):min(len(text), at+len(form)+40)]))
				break
			}
		}
	}
	return found
}

// forms are the ways in which a word may stand somewhere.
func forms(word string) []string {
	var out []string
	for _, w := range []string{word, strings.ToLower(word), strings.ToUpper(word)} {
		out = append(out, w, url.QueryEscape(w), url.PathEscape(w), strings.Trim(strconv.QuoteToASCII(w), `"`))
		for _, verb := range []string{"%x", "%X", "% x", "% X"} {
			out = append(out, fmt.Sprintf(verb, w))
		}
		out = append(out, strings.Trim(fmt.Sprint([]byte(w)), "[]"))
	}
	for _, code := range []*base64.Encoding{base64.RawStdEncoding, base64.RawURLEncoding} {
		for offset := range 3 {
			out = append(out, inBase64(code, word, offset))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// inBase64 is what base64 makes of a word that stands offset bytes after a multiple
// of three, without the ends that depend on what stands around it.
func inBase64(code *base64.Encoding, word string, offset int) string {
	encoded := code.EncodeToString([]byte(strings.Repeat("x", offset) + word))
	return encoded[(offset*8+5)/6 : (offset+len(word))*8/6]
}
