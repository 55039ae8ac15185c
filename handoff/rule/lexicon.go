package rule

import (
	"slices"
	"strings"
)

// term is a word as patterns write it: plain, as a beginning (cut*) or with one
// letter wrong (suicide~). Zero is no term.
type term int32

// lexicon knows which terms a heard word is.
type lexicon struct {
	ids         map[string]term
	words       map[string][]term   // words that rules know
	known       map[string]known    // those and the small words, as they are heard
	begins      map[string]term     // cut*
	longest     int                 // letters of the longest beginning
	near        map[string][]string // what is left when one letter is taken out → words with ~
	fuzzy       map[string]term
	langs       map[string]uint8 // small words that show a language, a bit for each
	heads       map[string]uint8 // words that people glue to what follows, a bit for each language
	longestHead int              // letters of the longest of them
}

// known is what is known in advance of a heard word.
type known struct {
	terms []term
	langs uint8
}

func newLexicon() *lexicon {
	return &lexicon{
		ids: map[string]term{}, words: map[string][]term{}, known: map[string]known{}, begins: map[string]term{},
		near: map[string][]string{}, fuzzy: map[string]term{}, langs: map[string]uint8{}, heads: map[string]uint8{},
	}
}

// id gives the term its number, a new one the first time.
func (l *lexicon) id(text string) term {
	if t, ok := l.ids[text]; ok {
		return t
	}
	t := term(len(l.ids) + 1)
	l.ids[text] = t
	if stem, ok := strings.CutSuffix(text, "*"); ok {
		l.begins[stem] = t
		l.longest = max(l.longest, len(stem))
	} else if stem, ok := strings.CutSuffix(text, "~"); ok {
		l.fuzzy[stem] = t
		for _, rest := range shorter(stem) {
			l.near[rest] = append(l.near[rest], stem)
		}
	} else {
		l.words[text] = append(l.words[text], t)
	}
	return t
}

// head takes a word that people glue to what follows.
func (l *lexicon) head(w string, lang uint8) {
	l.heads[w] |= 1 << lang
	l.longestHead = max(l.longestHead, len(w))
}

// finish works out the beginnings, near words and spellings of every known word.
func (l *lexicon) finish(spelling map[string][]string) {
	for w, terms := range l.words {
		l.words[w] = l.guess(terms, w)
	}
	for l.spell(spelling) { // until it changes nothing
	}
	for w, langs := range l.langs {
		l.known[w] = known{l.derive(nil, []byte(w)), langs}
	}
	for w, terms := range l.words {
		l.known[w] = known{terms, l.langs[w]}
	}
}

// spell gives other spellings the terms of the word they stand for, and says whether
// that changed anything: a word may be another spelling of one that is itself one.
func (l *lexicon) spell(spelling map[string][]string) (changed bool) {
	for w, others := range spelling {
		terms, ok := l.words[w]
		if !ok {
			terms = l.guess(nil, w)
		}
		for _, o := range others {
			old, ok := l.words[o]
			if !ok {
				old = l.guess(nil, o)
			}
			l.words[o] = union(old, terms)
			changed = changed || !ok || !slices.Equal(old, l.words[o])
		}
	}
	return changed
}

// lookup appends the terms a heard word is, and says of which languages it is a
// small word.
func (l *lexicon) lookup(terms []term, w []byte) ([]term, uint8) {
	if k, ok := l.known[string(w)]; ok {
		return append(terms, k.terms...), k.langs
	}
	return l.derive(terms, w), 0
}

// derive appends the terms of a word that no rule knows as it is written.
func (l *lexicon) derive(terms []term, w []byte) []term {
	if known := l.words[string(ending(w))]; known != nil {
		return append(terms, known...)
	}
	if i := tripled(w); i >= 0 {
		return l.drawnOut(terms, w)
	}
	return l.guess(terms, string(w))
}

// ending gives "thinkin" the g that was dropped, or nil.
func ending(w []byte) []byte {
	if len(w) < minFuzzy || string(w[len(w)-2:]) != "in" {
		return nil
	}
	return append(w[:len(w):len(w)], 'g')
}

// drawnOut tries a word with drawn-out letters with two of them, then with one.
func (l *lexicon) drawnOut(terms []term, w []byte) []term {
	for keep := 2; keep >= 1; keep-- {
		short := atMost(w, keep)
		if known, ok := l.words[string(short)]; ok {
			return append(terms, known...)
		}
		if found := l.guess(nil, string(short)); len(found) > 0 {
			return append(terms, found...)
		}
	}
	return terms
}

// guess appends the terms of a word by its beginning and by words near to it.
func (l *lexicon) guess(terms []term, w string) []term {
	for n := minPrefix; n <= len(w) && n <= l.longest; n++ {
		if t, ok := l.begins[w[:n]]; ok {
			terms = append(terms, t)
		}
	}
	if len(l.fuzzy) == 0 || len(w) < minFuzzy-1 {
		return terms
	}
	return l.nearby(terms, w)
}

// nearby appends the terms of words one edit away: two words are so exactly
// when taking one letter, or none, out of each leaves the same.
func (l *lexicon) nearby(terms []term, w string) []term {
	add := func(rest string) {
		for _, stem := range l.near[rest] {
			if t := l.fuzzy[stem]; oneEdit(stem, w) && !slices.Contains(terms, t) {
				terms = append(terms, t)
			}
		}
	}
	if t, ok := l.fuzzy[w]; ok && !slices.Contains(terms, t) {
		terms = append(terms, t)
	}
	add(w)
	var rest [40]byte
	if len(w) > len(rest) {
		return terms
	}
	for i := range len(w) {
		n := copy(rest[:], w[:i])
		n += copy(rest[n:], w[i+1:])
		if found, ok := l.near[string(rest[:n])]; ok && len(found) > 0 {
			add(string(rest[:n]))
		}
		if t, ok := l.fuzzy[string(rest[:n])]; ok && !slices.Contains(terms, t) {
			terms = append(terms, t)
		}
	}
	return terms
}

// shorter lists what is left of w when one letter is taken out.
func shorter(w string) []string {
	var out []string
	for i := range len(w) {
		out = append(out, w[:i]+w[i+1:])
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// oneEdit says whether one letter wrong, missing, added or swapped with its
// neighbour makes b of a.
func oneEdit(a, b string) bool {
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	swapped := len(a) == 2 && len(b) == 2 && a[0] == b[1] && a[1] == b[0]
	return swapped || len(a) <= 1 && len(b) <= 1
}

// tripled finds three of one letter in a row, or -1.
func tripled(w []byte) int {
	for i := 2; i < len(w); i++ {
		if w[i] == w[i-1] && w[i] == w[i-2] {
			return i - 2
		}
	}
	return -1
}

// atMost keeps n of each run of three or more of one letter.
func atMost(w []byte, n int) []byte {
	var out []byte
	for i := 0; i < len(w); {
		run := 1
		for i+run < len(w) && w[i+run] == w[i] {
			run++
		}
		keep := run
		if run >= 3 {
			keep = n
		}
		out = append(out, w[i:i+keep]...)
		i += run
	}
	return out
}

func union(a, b []term) []term {
	out := slices.Concat(a, b)
	slices.Sort(out)
	return slices.Compact(out)
}
