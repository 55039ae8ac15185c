package text

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// part is a stretch of words, or a variable with what stands in for it.
type part struct {
	key   string // the variable; "" for words
	word  string // the words; of a variable: said when it is empty
	opens bool   // a variable that its sentence begins with
}

// sentence ends after its full stop, question or exclamation mark and the space
// behind it. It is left out whole when a variable in it is empty and nothing
// stands in for it.
type sentence []part

// form is a text ready to be filled.
type form struct {
	named    []sentence
	nameless []sentence // said when {N} is empty
	own      bool       // holds somebody's own words
	amid     []string   // own words that more of their sentence comes after
}

var (
	lineMark     = regexp.MustCompile(`\{line\.([a-z0-9-]*)\}`)
	varMark      = regexp.MustCompile(`\{([A-Za-z0-9]+)\}`)
	anySentence  = regexp.MustCompile(`(?s).+?(?:[.?!]["')]* +|$)`)
	addressed    = regexp.MustCompile(`,? \{N\}([.,:;?!])`)
	openingMarks = `¿¡"'(`
)

// compile makes the forms of a text in each language it has. The faults come after
// its id.
func (t *loaded) compile(lines map[string]Line) (faults []string) {
	t.forms = map[Lang]form{}
	for _, lang := range t.Langs() {
		f, found := compile(t.In(lang), lang, t.Level, lines)
		for _, fault := range found {
			faults = append(faults, fmt.Sprintf("%s/%s: %s", t.ID, lang, fault))
		}
		t.forms[lang] = f
	}
	return faults
}

// compile reads a template. The faults are everything wrong with it.
func compile(template string, lang Lang, level Level, lines map[string]Line) (f form, faults []string) {
	filled := fillLines(template, lines, &faults)
	for _, at := range varMark.FindAllStringSubmatchIndex(filled, -1) {
		m := []string{filled[at[0]:at[1]], filled[at[2]:at[3]]}
		f.own = f.own || isOwn(m[1])
		if isOwn(m[1]) && strings.HasPrefix(filled[at[1]:], " ") {
			f.amid = append(f.amid, m[1])
		}
		if Width(m[1]) == 0 {
			faults = append(faults, fmt.Sprintf("there is no variable %s", m[0]))
		}
	}
	if strings.ContainsAny(varMark.ReplaceAllString(filled, ""), "{}") {
		faults = append(faults, "a brace that belongs to no variable")
	}
	for _, s := range anySentence.FindAllString(filled, -1) {
		f.named = append(f.named, parse(s, lang, level))
		f.nameless = append(f.nameless, parse(nameless(s, level), lang, level))
	}
	return f, faults
}

// fillLines puts the numbers of lines in.
func fillLines(template string, lines map[string]Line, faults *[]string) string {
	return lineMark.ReplaceAllStringFunc(template, func(mark string) string {
		line, ok := lines[lineMark.FindStringSubmatch(mark)[1]]
		if !ok {
			*faults = append(*faults, fmt.Sprintf("there is no line %s", mark))
		}
		return line.Number
	})
}

// nameless takes the name out of a sentence that speaks to the person: "Hi {N}."
// becomes "Hi.", "{N}, what kind of day?" becomes "What kind of day?". Texts to a
// coach speak of the person, so there a word stands in.
func nameless(s string, level Level) string {
	if level == Coach {
		return s
	}
	if rest, ok := strings.CutPrefix(s, "{N}, "); ok {
		s = capital(rest)
	}
	return addressed.ReplaceAllString(s, "$1")
}

// parse cuts one sentence into parts.
func parse(s string, lang Lang, level Level) (out sentence) {
	at := 0
	for _, m := range varMark.FindAllStringSubmatchIndex(s, -1) {
		if m[0] > at {
			out = append(out, part{word: s[at:m[0]]})
		}
		key := s[m[2]:m[3]]
		word := standIn(key, lang, level)
		opens := strings.Trim(s[:m[0]], openingMarks) == ""
		if opens {
			word = capital(word)
		}
		out = append(out, part{key, word, opens && (isOwn(key) || key == "L")})
		at = m[1]
	}
	if at < len(s) {
		out = append(out, part{word: s[at:]})
	}
	return out
}

// standIn is said for an empty variable; "" leaves its sentence out.
func standIn(key string, lang Lang, level Level) string {
	en, es, pt, ht := "", "", "", ""
	switch {
	case key == "C":
		en, es, pt, ht = "a coach", "un coach", "um coach", "yon coach"
	case key == "N" && level == Coach:
		en, es = "the person", "la persona"
	}
	switch lang {
	case Es:
		return es
	case Pt:
		return pt
	case Ht:
		return ht
	}
	return en
}

// capital makes the first letter a capital, behind an opening mark too.
func capital(s string) string {
	rest := strings.TrimLeft(s, openingMarks)
	first, n := utf8.DecodeRuneInString(rest)
	if n == 0 {
		return s
	}
	return s[:len(s)-len(rest)] + string(unicode.ToUpper(first)) + rest[n:]
}
