package rule

import (
	"slices"
	"unicode/utf8"
)

// lookalikes are letters of other scripts that are drawn like ours.
var lookalikes = map[rune]byte{
	// Cyrillic
	'а': 'a', 'в': 'b', 'с': 'c', 'ԁ': 'd', 'е': 'e', 'һ': 'h', 'і': 'i', 'ј': 'j', 'к': 'k', 'ӏ': 'l', 'м': 'm',
	'о': 'o', 'р': 'p', 'ѕ': 's', 'т': 't', 'ѵ': 'v', 'ԝ': 'w', 'х': 'x', 'у': 'y',
	// Greek
	'α': 'a', 'β': 'b', 'ε': 'e', 'η': 'n', 'ι': 'i', 'κ': 'k', 'ν': 'v', 'ο': 'o', 'ρ': 'p', 'τ': 't', 'υ': 'u', 'χ': 'x',
	// Latin that does not decompose
	'ı': 'i', 'ł': 'l', 'ø': 'o', 'đ': 'd', 'ħ': 'h', 'ɑ': 'a', 'ɡ': 'g', 'ɩ': 'i', 'ʟ': 'l',
}

// emojiWords are read as words that rules can name. None of them counts alone.
var emojiWords = map[rune]string{
	'🔫': "gunemoji", '🔪': "knifeemoji", '🗡': "knifeemoji", '💊': "pillemoji", '💉': "needleemoji",
	'⚰': "coffinemoji", '🪦': "coffinemoji", '💀': "skullemoji", '☠': "skullemoji", '🩸': "bloodemoji",
	'😭': "sademoji", '😢': "sademoji", '😞': "sademoji", '😔': "sademoji", '💔': "sademoji", '🥺': "sademoji",
	'😂': "lol", '🤣': "lol", '😆': "lol", '😹': "lol", '🆘': "sos", '👋': "byeemoji",
}

// latin writes a word of look-alikes in our letters. A word that keeps any
// letter of another script is left as it is: it is another language.
func latin(s *sheet, from int) {
	w := s.buf[from:]
	if ascii(string(w)) {
		return
	}
	for rest := w; len(rest) > 0; {
		r, n := utf8.DecodeRune(rest)
		if _, ok := lookalikes[r]; !ok && r >= utf8.RuneSelf {
			return
		}
		rest = rest[n:]
	}
	out := from // each look-alike is longer than its letter
	for i := from; i < len(s.buf); {
		r, n := utf8.DecodeRune(s.buf[i:])
		if c, ok := lookalikes[r]; ok {
			r = rune(c)
		}
		s.buf[out] = byte(r)
		out++
		i += n
	}
	s.buf = s.buf[:out]
}

// squeeze writes a letter that is drawn out as three of it: "diiiiie" and
// "diiie" are one word. Looking up tries two and one of them.
func squeeze(s *sheet, from int) {
	out := from
	for i := from; i < len(s.buf); i++ {
		c := s.buf[i]
		if c >= 'a' && c <= 'z' && out-from >= 3 && s.buf[out-1] == c && s.buf[out-2] == c && s.buf[out-3] == c {
			continue
		}
		s.buf[out] = c
		out++
	}
	s.buf = s.buf[:out]
}

var leetLetters = [256]byte{'0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', '$': 's'}

// leet writes digits inside a word as the letters they stand for ("k1ll",
// "d13"). Letters before a longer number are a word of their own ("im16"): it
// then returns where the number begins, else 0. A word that begins with a digit
// is an amount or a time ("5mg", "3pm") and stays.
func leet(w []byte) int {
	if w[0] < 'a' || w[0] > 'z' {
		return 0
	}
	lead := 0
	for lead < len(w) && w[lead] >= 'a' && w[lead] <= 'z' {
		lead++
	}
	if lead == len(w) {
		return 0
	}
	if lead >= 2 && digits(w[lead:]) {
		return lead
	}
	for i, c := range w {
		letter := c >= 'a' && c <= 'z'
		number := i > 0 && isDigit(c) && isDigit(w[i-1]) && lead > 1
		if number || !letter && leetLetters[c] == 0 {
			return 0
		}
	}
	for i, c := range w {
		if l := leetLetters[c]; l != 0 {
			w[i] = l
		}
	}
	return 0
}

func isDigit(c byte) bool  { return c >= '0' && c <= '9' }
func digits(w []byte) bool { return !slices.ContainsFunc(w, func(c byte) bool { return !isDigit(c) }) }
