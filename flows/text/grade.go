package text

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The reading grade of a text, by two published formulas: Flesch and Kincaid's for
// English (1975), Crawford's for Spanish (1984). Both take words a sentence and
// syllables a word, so they say nothing of sense: five people reading five texts do.
// Figures and capitals that stand for themselves (988, STOP) are no words, and an
// option behind its digit (1 Now 2 Later) is a sentence.

// Grade is the year of school in which a text is read with ease.
func Grade(words string, lang Lang) float64 {
	sentences, count, syllables := 0, 0, 0
	for _, s := range sentenceEnd.Split(words, -1) {
		n := 0
		for _, w := range word.FindAllString(s, -1) {
			if utf8.RuneCountInString(w) > 1 && strings.ToUpper(w) == w {
				continue
			}
			n++
			syllables += syllablesOf(strings.ToLower(w), lang)
		}
		if n > 0 {
			sentences++
			count += n
		}
	}
	if count == 0 {
		return 0
	}
	each, long := float64(count)/float64(sentences), float64(syllables)/float64(count)
	if lang == Es {
		return max(0, -0.205*100/each+0.049*100*long-3.407)
	}
	return max(0, 0.39*each+11.8*long-15.59)
}

var (
	sentenceEnd = regexp.MustCompile(`[.?!:;]+["')]*(?:\s|$)|\s[1-9]\s`)
	word        = regexp.MustCompile(`\p{L}[\p{L}']*`)
)

// syllablesOf counts the sounds of a word: groups of vowels, which in Spanish two
// strong ones part, and in English a silent e at the end is none of.
func syllablesOf(w string, lang Lang) int {
	if lang == En {
		w = silentE.ReplaceAllString(w, "$1")
	}
	n, before := 0, ' '
	for i, r := range w {
		if r == 'y' && lang == Es && i+1 < len(w) && vowel(rune(w[i+1])) {
			before = ' ' // a consonant there
			continue
		}
		if vowel(r) && (!vowel(before) || lang == Es && strong(r) && strong(before)) {
			n++
		}
		before = r
	}
	return max(1, n)
}

var silentE = regexp.MustCompile(`([^aeioul])e[ds]?$`)

func vowel(r rune) bool { return strings.ContainsRune("aeiouyáéíóúü", unicode.ToLower(r)) }

func strong(r rune) bool { return strings.ContainsRune("aeoáéóíú", r) }
