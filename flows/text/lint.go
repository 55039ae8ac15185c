package text

import (
	"errors"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
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
		for _, f := range append(t.lint(), c.emptyFaults(id)...) {
			faults = append(faults, fmt.Errorf("%s: %s", t.where, f))
		}
	}
	return errors.Join(faults...)
}

// lint names every fault of a text, after its id.
func (t loaded) lint() (faults []string) {
	for _, lang := range langs {
		for _, f := range t.lintIn(lang) {
			faults = append(faults, fmt.Sprintf("%s/%s: %s", t.ID, lang, f))
		}
	}
	if t.TwoSegments && t.segments(En) < 2 && t.segments(Es) < 2 {
		faults = append(faults, t.ID+": two_segments, but one is enough")
	}
	return faults
}

func (t loaded) lintIn(lang Lang) (faults []string) {
	words := t.In(lang)
	switch {
	case words == "" && lang.Waits() && !t.wanted():
		return nil
	case words == "":
		return []string{"missing in this language"}
	case lang.Waits():
		faults = t.strays(lang)
	}
	for _, r := range rules {
		if (r.levels == nil || r.levels(t.Level)) && r.bad.MatchString(words) {
			faults = append(faults, r.why)
		}
	}
	if gsm.Fold(words) != words {
		faults = append(faults, "curly quote, long dash, ellipsis or non-breaking space: it costs the whole text its alphabet")
	}
	if options(words) > 3 {
		faults = append(faults, "more than three options: nobody keeps four in mind")
	}
	if g, most := int(math.Round(Grade(words, lang))), t.Level.grade(); g > most && !lang.Waits() {
		faults = append(faults, fmt.Sprintf("reads like grade %d, %d is the most: shorter words, shorter sentences", g, most))
	}
	if s := t.Signed[lang]; (t.Level == Crisis || t.Level == Trust) && t.Standing(lang) == Changed {
		faults = append(faults, fmt.Sprintf("locked: its words (%s) are not those that were signed on %s (%s): sign them, or bring those back", t.Hash(lang), s.Date, s.Hash))
	}
	if phoneQuestion := t.ID == "viol-neutral" || t.ID == "assault-neutral"; t.Level == Crisis && !phoneQuestion && asks.MatchString(words) {
		faults = append(faults, "asks for an answer in a crisis text: only whether the phone may be texted is asked there")
	}
	if t.Level == Voice {
		return faults
	}
	return append(faults, t.lengthFaults(lang)...)
}

// lengthFaults compares the worst case with what one message holds and with the
// figure written beside the text.
func (t loaded) lengthFaults(lang Lang) (faults []string) {
	limit := 1
	switch {
	case lang == Pt:
		limit = 3 // hardly a word of it without an accent that halves a message
	case t.TwoSegments, lang == Ht:
		limit = 2
	}
	size := t.size(lang)
	if n := t.segments(lang); n > limit {
		faults = append(faults, fmt.Sprintf("%d segments (%d) in the worst case, %d planned", n, size, limit))
	}
	if i := index(lang); i < len(t.Septets) && t.Septets[i] != size {
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

// worst is the text with the longest values planned.
func (t loaded) worst(lang Lang) string {
	v := Vars{}
	for _, key := range variables(t.In(lang)) {
		v[key] = strings.Repeat("x", Width(key))
	}
	return t.forms[lang].say(v)
}

// option is a number that an answer can be.
var option = regexp.MustCompile(`(?:^|[\s:(])([1-9]) [\p{L}{]`)

// options counts the numbered options of a template: 1, 2 and so on, in this order.
func options(template string) int {
	n := 0
	for _, m := range option.FindAllStringSubmatch(template, -1) {
		if m[1] == strconv.Itoa(n+1) {
			n++
		}
	}
	return n
}

// Options is how many numbered options a text offers, in the language with most; a
// number alone is none.
func (c *Catalog) Options(id string) int {
	e, n := c.texts[id].Entry, 0
	for _, lang := range e.Langs() {
		n = max(n, options(e.In(lang)))
	}
	if n < 2 {
		return 0
	}
	return n
}

// variables are the names that stand in a template.
func variables(template string) (out []string) {
	for _, m := range varMark.FindAllStringSubmatch(template, -1) {
		if !slices.Contains(out, m[1]) {
			out = append(out, m[1])
		}
	}
	return out
}

func (t loaded) segments(lang Lang) int { return gsm.Segments(t.worst(lang)) }

// size is in septets, or in UTF-16 units for a text outside the GSM alphabet.
func (t loaded) size(lang Lang) int {
	s := t.worst(lang)
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
	{nil, regexp.MustCompile(`(?i)(^|[^\p{L}])(viciad[oa]s?|drogad[oa]s?|dependentes?|reca[ií]das?|recaiu|suj[oa]s?|limp[oa]s?|dwog[eè]|adikte?|tafyat[eè]|pw[oò]p|sal)([^\p{L}]|$)`),
		"a word that labels the person"},
	{frightened, regexp.MustCompile(`(?i)(^|[^\p{L}])(confidencia(l|is)|sigilos[oa]|jamais|a salvo|em seguran[cç]a|pol[ií]cia(is)? a caminho|konfidansy[eè]l|an sekirite)([^\p{L}]|$)`),
		"promises too much, or frightens"},
	{nil, regexp.MustCompile(`(?i)a ajuda (est[aá]|vai|vem)|(sekou|[eè]d) (la |ap |nan wout)|garant(o|imos)|prometo|mwen pw?omèt`),
		"false, or may be: nobody can promise that"},
	{nil, regexp.MustCompile(`(?i)has stepped out|we have not heard from you|you are still welcome|no lecture|still trying to reach|didn't understand|no entend`),
		"cold wording"},
	{nil, regexp.MustCompile(`(?i)\b(reply|text|answer|responde|responda|escribe|escriba|manda)( or text)? "?(yes|y|n|s|no|s[ií]|end|quit|cancel|unsubscribe|stopall|revoke|optout|unstop|info|alto|parar|basta|fin|ayuda)\b`),
		"asks for a word that a carrier or another rule takes"},
	{nil, regexp.MustCompile(`!|\b[Hh][Tt][Tt][Pp]|www\.|/[a-z]|(?i)\b[a-z0-9-]+\.(org|com|net|gov|edu|io|us|ly)\b`),
		"an exclamation mark or a link"},
	{nil, regexp.MustCompile(`\b\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b|\b1?\d{10}\b`),
		"a phone number: name it as {line.name}"},
	{nil, regexp.MustCompile(`  |^ | $|[\x00-\x1f]`),
		"a double space, a space at the edge or a control character"},
	{nil, regexp.MustCompile(`(?i)help is (on the way|coming)|\byou(?:'re| are) (?:now )?safe\b|(every|any)thing (will|is going to) be (ok|okay|fine|all right)|\b(we|i) (promise|guarantee)\b|right away|la ayuda (va|est[aá]|viene) en camino|est[aá]s a salvo|todo (va a estar|estar[aá]) bien|te lo (prometo|juro)|\bgarantiz`),
		"false, or may be: nobody can promise that"},
	{toThem, regexp.MustCompile(`(?i)\b(users?|clients?|patients?|victims?|agents?|operators?|usuari[oa]s?|pacientes?|v[ií]ctimas?)\b`),
		"not a word of ours for a person: see the words we use"},
	{frightened, regexp.MustCompile(`(?i)\b(confidential|never|safe|confidencial|nunca|help is on the way|paging a person|avisando a una persona|me alegra que lo digas)\b`),
		"promises too much, or frightens"},
	{is(Crisis), regexp.MustCompile(`\{[A-Za-z0-9]+\}`),
		"a variable in a crisis text: it could be empty"},
	{is(Crisis), regexp.MustCompile(`\b1 \p{Lu}.*\b2 \p{Lu}`),
		"a menu in a crisis text"},
	{is(Crisis), regexp.MustCompile(`(?i)\b(want in|join|opt in|subscribe|recurring|msg&data|ap[uú]nta(te)?|inscr[ií]bete|recurrentes)\b`),
		"an opt-in in a crisis text"},
	{is(Crisis), regexp.MustCompile(`(?i)(espa[nñ]ol|english|ingl[eé]s|spanish)\??: ?(reply |text )?\d|\b(which|what) language|qu[eé] (idioma|lengua)|prefer (english|spanish)`),
		"a question of language in a crisis text"},
}

// wanted says whether a text of ours is wanted in every language: what somebody hears who
// joins or is in danger, and what the law asks for.
func (t loaded) wanted() bool {
	return !t.own && (t.Law || slices.Contains([]Level{Crisis, Urgent, Handoff}, t.Level) || slices.Contains(joining, t.ID))
}

// joining are the texts of joining beside those.
var joining = []string{"t3", "t4", "t4-name", "t5", "t5-nopromise"}

// fixed is what stands in a text whatever its language: numbers to call, lines, variables.
var fixed = regexp.MustCompile(`\b(911|988|211)\b|\{[^}]+\}`)

// strays names numbers and variables of the English that a language lacks, and such of it
// that the English lacks.
func (t loaded) strays(lang Lang) (faults []string) {
	all := func(words string) (out []string) {
		for _, m := range fixed.FindAllString(words, -1) {
			if !slices.Contains(out, m) {
				out = append(out, m)
			}
		}
		return out
	}
	en, other := all(t.En), all(t.In(lang))
	for _, m := range en {
		if !slices.Contains(other, m) {
			faults = append(faults, "lacks "+m+" of the English")
		}
	}
	for _, m := range other {
		if !slices.Contains(en, m) {
			faults = append(faults, m+" is not in the English")
		}
	}
	if a, b := options(t.En), options(t.In(lang)); a != b {
		faults = append(faults, fmt.Sprintf("%d options, the English has %d", b, a))
	}
	return faults
}

// asks is a text that wants an answer by number or word.
var asks = regexp.MustCompile(`(?i)\b(reply|answer|text back|responde|contesta) "?(with |con )?"?(1|2|3|[A-Z]+ (if|para|to) )`)

// grade is the highest reading grade of a level.
func (l Level) grade() int {
	if l == Crisis {
		return 4
	}
	return 6
}

// toThem: what a person reads, not a coach.
func toThem(l Level) bool { return l != Coach }

func frightened(l Level) bool { return l == Crisis || l == Urgent }

func is(want Level) func(Level) bool { return func(l Level) bool { return l == want } }

// Faults names what would be wrong with a text of this catalogue if it read like
// this: each after the text's id and the language.
func (c *Catalog) Faults(e Entry) []string {
	t := loaded{Entry: e}
	return append(t.compile(c.lines), t.lint()...)
}

// Size is how long a language of the text gets with the longest values planned: in
// septets, or in UTF-16 units for a text outside the GSM alphabet.
func (c *Catalog) Size(id string, lang Lang) int { return c.texts[id].size(lang) }
