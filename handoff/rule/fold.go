package rule

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// mark is the pause written before a word.
type mark uint8

const (
	markNone     mark = iota
	markClause        // comma, colon, dash, bracket
	markSentence      // full stop, question or exclamation mark, new line
)

// word is one folded word: bytes from to to of the sheet's text.
type word struct {
	from, to int
	pause    mark // before it
	tight    bool // written without a space after the word before ("k-i-l-l")
	at       Span // where it stands in the text as it came
}

// sheet is one text folded into words.
type sheet struct {
	buf   []byte
	words []word

	pause mark // pending, before the next word
	tight bool
	start int  // of the word being written, -1 between words
	here  Span // the character being read, in the text as it came
	at    Span // the word being written, there
	iter  norm.Iter
}

func (s *sheet) reset() {
	s.buf, s.words = s.buf[:0], s.words[:0]
	s.begin()
}

// begin makes ready for a text; the seam to the text before is no pause.
func (s *sheet) begin() { s.pause, s.tight, s.start = markNone, false, -1 }

func (s *sheet) bytes(i int) []byte { return s.buf[s.words[i].from:s.words[i].to] }

// Fold gives the one spelling the rules read: lower case letters without
// accents, words one space apart, pauses as "," and "." between words. Folding
// twice changes nothing.
func Fold(text string) string {
	var s sheet
	s.reset()
	s.add(text)
	var out strings.Builder
	for i, w := range s.words {
		if i > 0 {
			out.WriteString([...]string{" ", " , ", " . "}[w.pause])
		}
		out.Write(s.bytes(i))
	}
	return out.String()
}

// add folds text and appends its words.
func (s *sheet) add(text string) {
	s.begin()
	first := len(s.words)
	if ascii(text) {
		for i := range len(text) {
			s.here = Span{i, i + 1}
			s.rune(rune(text[i]), nextByte(text, i))
		}
	} else {
		s.decomposed(text)
	}
	s.flush()
	s.join(first)
	if len(s.words) > first {
		s.words[first].pause = markNone
	}
}

// decomposed reads text with letters and accents apart.
func (s *sheet) decomposed(text string) {
	if !utf8.ValidString(text) {
		text = strings.ToValidUTF8(text, " ")
	}
	s.iter.InitString(norm.NFKD, text)
	for !s.iter.Done() {
		from := s.iter.Pos()
		parts := s.iter.Next()
		s.here = Span{from, s.iter.Pos()}
		for len(parts) > 0 {
			r, n := utf8.DecodeRune(parts)
			parts = parts[n:]
			next, _ := utf8.DecodeRune(parts)
			if len(parts) == 0 {
				next, _ = utf8.DecodeRuneInString(text[s.here.To:])
			}
			s.rune(r, next)
		}
	}
}

func ascii(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func nextByte(text string, i int) rune {
	if i+1 < len(text) {
		return rune(text[i+1])
	}
	return utf8.RuneError
}

// rune reads one character; next is the one that follows.
func (s *sheet) rune(r, next rune) {
	switch {
	case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
		s.letter(r)
	case r >= 'A' && r <= 'Z':
		s.letter(r + 'a' - 'A')
	case silent(r):
	case r == ' ' || r == '\t' || r == '\r':
		s.gap(markNone, false)
	case r == '@' || r == '$':
		if s.start >= 0 && letterOrDigit(next) {
			s.letter(r)
		} else {
			s.gap(markNone, true)
		}
	case r >= utf8.RuneSelf:
		s.wide(r)
	default:
		s.gap(pauseOf(r), true)
	}
}

// wide reads a character outside ASCII.
func (s *sheet) wide(r rune) {
	if name, ok := emojiWords[r]; ok {
		s.gap(markNone, false)
		for i := range len(name) {
			s.letter(rune(name[i]))
		}
		s.gap(markNone, false)
		return
	}
	if unicode.IsLetter(r) || unicode.IsDigit(r) {
		s.letter(unicode.ToLower(r))
		return
	}
	if unicode.IsSpace(r) {
		s.gap(markNone, false)
		return
	}
	s.gap(pauseOf(r), true)
}

func (s *sheet) letter(r rune) {
	if s.start < 0 {
		s.start, s.at.From = len(s.buf), s.here.From
	}
	s.at.To = s.here.To
	s.buf = utf8.AppendRune(s.buf, r)
}

// gap ends a word; tight says that no space was written.
func (s *sheet) gap(m mark, tight bool) {
	s.flush()
	s.pause = max(s.pause, m)
	s.tight = s.tight && tight
}

// flush ends the word being written, if any.
func (s *sheet) flush() {
	if s.start < 0 {
		return
	}
	from := s.start
	s.start = -1
	latin(s, from)
	squeeze(s, from)
	if at := leet(s.buf[from:]); at > 0 { // "im16" is two words
		s.push(from, from+at)
		s.push(from+at, len(s.buf))
		s.words[len(s.words)-1].tight = false
		return
	}
	squeeze(s, from) // leet may have made a run
	s.push(from, len(s.buf))
}

func (s *sheet) push(from, to int) {
	s.words = append(s.words, word{from, to, s.pause, s.tight && len(s.words) > 0, s.at})
	s.pause, s.tight = markNone, true
}

// silent characters stand inside words and mean nothing there: marks, joiners,
// apostrophes, the stars that hide a letter.
func silent(r rune) bool {
	switch r {
	case '\'', '`', '*', '’', '‘', 'ʼ', '´', '′':
		return true
	}
	return r >= utf8.RuneSelf && unicode.In(r, unicode.Mn, unicode.Me, unicode.Mc, unicode.Cf)
}

func pauseOf(r rune) mark {
	switch r {
	case '.', '!', '?', '\n', '\v', '\f', '…', '¿', '¡', '。':
		return markSentence
	case ',', ';', ':', '(', ')', '[', ']', '—', '–':
		return markClause
	}
	return markNone
}

func letterOrDigit(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r))
}
