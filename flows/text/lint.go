package text

import (
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/warmline/warmline/internal/gsm"
)

// Lint holds every text to the rules a machine can check: one message in the
// worst case, no phone number outside the lines file, no word that hurts or
// that a carrier takes for an opt-out. The error holds every fault with
// file:line. Whether a text means well is for the people who sign it.
func (c *Catalog) Lint() error {
	var faults []error
	for _, id := range c.IDs() {
		t := c.texts[id]
		for _, lang := range langs {
			for _, f := range c.lint(t, lang) {
				faults = append(faults, fmt.Errorf("%s: %s/%s: %s", t.where, id, lang, f))
			}
		}
		if t.TwoSegments && c.segments(t, En) < 2 && c.segments(t, Es) < 2 {
			faults = append(faults, fmt.Errorf("%s: %s: two_segments, but one is enough", t.where, id))
		}
	}
	return errors.Join(faults...)
}

func (c *Catalog) lint(t loaded, lang Lang) (faults []string) {
	words := t.In(lang)
	if words == "" {
		return []string{"missing in this language"}
	}
	for _, r := range rules {
		if (r.levels == nil || r.levels(t.Level)) && r.bad.MatchString(words) {
			faults = append(faults, r.why)
		}
	}
	if gsm.Fold(words) != words {
		faults = append(faults, "curly quote, long dash, ellipsis or non-breaking space: it costs the whole text its alphabet")
	}
	if t.Level == Voice {
		return faults
	}
	return append(faults, c.lengthFaults(t, lang)...)
}

// lengthFaults compares the worst case with what one message holds and with the
// figure written beside the text.
func (c *Catalog) lengthFaults(t loaded, lang Lang) (faults []string) {
	limit := 1
	if t.TwoSegments {
		limit = 2
	}
	size := c.size(t, lang)
	if n := c.segments(t, lang); n > limit {
		faults = append(faults, fmt.Sprintf("%d segments (%d) in the worst case, %d planned", n, size, limit))
	}
	if len(t.Septets) == len(langs) && t.Septets[index(lang)] != size {
		faults = append(faults, fmt.Sprintf("septets say %d, counted %d", t.Septets[index(lang)], size))
	}
	return faults
}

func index(lang Lang) int {
	for i, l := range langs {
		if l == lang {
			return i
		}
	}
	return 0
}

// worst fills a text with the longest values planned.
func (c *Catalog) worst(t loaded, lang Lang) string {
	v := Vars{}
	for key, width := range widths {
		v[key] = strings.Repeat("x", width)
	}
	return c.Say(t.ID, lang, v)
}

func (c *Catalog) segments(t loaded, lang Lang) int { return gsm.Segments(c.worst(t, lang)) }

// size is in septets, or in UTF-16 units for a text outside the GSM alphabet.
func (c *Catalog) size(t loaded, lang Lang) int {
	s := c.worst(t, lang)
	if n, ok := gsm.Septets(s); ok {
		return n
	}
	return gsm.Units(s)
}

// rule is a pattern no text of some levels may hold.
type rule struct {
	levels func(Level) bool // nil = all
	bad    *regexp.Regexp   // against the words as the file has them
	why    string
}

var rules = []rule{
	{nil, regexp.MustCompile(`(?i)\b(addicts?|abusers?|clean|dirty|relapsed?|failures?|junkie|habit|substitute|denial|(non-?)?complian(t|ce)|adict[oa]s?|drogadict[oa]s?|reca[ií]das?|limpi[oa]s?|suci[oa]s?)\b`),
		"a word that labels the person"},
	{nil, regexp.MustCompile(`(?i)has stepped out|we have not heard from you|you are still welcome|no lecture|still trying to reach|didn't understand|no entend`),
		"cold wording"},
	{nil, regexp.MustCompile(`(?i)\b(reply|text|answer|responde|responda|escribe|escriba|manda)( or text)? "?(yes|y|n|s|no|s[ií]|end|quit|cancel|unsubscribe|stopall|revoke|optout|unstop|info|alto|parar|basta|fin|ayuda)\b`),
		"asks for a word that a carrier or another rule takes"},
	{nil, regexp.MustCompile(`!|\b[Hh][Tt][Tt][Pp]|www\.|/[a-z]`),
		"an exclamation mark or a link"},
	{nil, regexp.MustCompile(`\b\d{3}-\d{3}-\d{4}\b`),
		"a phone number: name it as {line.name}"},
	{nil, regexp.MustCompile(`  |^ | $|[\x00-\x1f]`),
		"a double space, a space at the edge or a control character"},
	{frightened, regexp.MustCompile(`(?i)\b(confidential|never|safe|confidencial|nunca|help is on the way|paging a person|avisando a una persona|me alegra que lo digas)\b`),
		"promises too much, or frightens"},
	{is(Crisis), regexp.MustCompile(`\{[A-Za-z0-9]+\}`),
		"a variable in a crisis text: it could be empty"},
	{is(Crisis), regexp.MustCompile(`\b2 [A-Z].*\b3 [A-Z]`),
		"a menu in a crisis text"},
}

func frightened(l Level) bool { return l == Crisis || l == Urgent }

func is(want Level) func(Level) bool { return func(l Level) bool { return l == want } }
