package rule

import "slices"

// Letters of a word that may be several written as one: shorter ones are seldom
// so, longer ones no words at all.
const (
	leastGlued = 7
	mostGlued  = 40
	longPiece  = 4 // one piece at least is as long: "hesitate" is not "hes it ate"
)

// unglue writes words that were typed without a space ("imgonna",
// "cantbreathe") as the words they are made of.
func (s *sheet) unglue(first int, l *lexicon) {
	for i := first; i < len(s.words); i++ {
		w := s.words[i]
		pieces := l.pieces(s.bytes(i))
		if len(pieces) < 2 {
			continue
		}
		at := w.from
		for j, n := range pieces {
			piece := word{from: at, to: at + n, at: w.at}
			if j == 0 {
				piece.pause, piece.tight = w.pause, w.tight
				s.words[i] = piece
			} else {
				s.words = slices.Insert(s.words, i+j, piece)
			}
			at += n
		}
		i += len(pieces) - 1
	}
}

// pieces gives the lengths of the words that an unknown word is glued of, or
// none: the first must be one that people glue, the others words that rules know;
// of two letters only the small words of that language.
func (l *lexicon) pieces(w []byte) []int {
	if len(w) < leastGlued || len(w) > mostGlued {
		return nil
	}
	if _, known := l.words[string(w)]; known {
		return nil
	}
	for n := min(l.longestHead, len(w)-minPrefix); n > 0; n-- {
		langs := l.heads[string(w[:n])]
		if langs == 0 {
			continue
		}
		if rest := l.rest(w[n:], langs); len(rest) > 0 && slices.Max(rest) >= longPiece {
			return append([]int{n}, rest...)
		}
	}
	return nil
}

// rest cuts what follows into known words, the longest first.
func (l *lexicon) rest(w []byte, langs uint8) []int {
	if len(w) == 0 {
		return []int{}
	}
	for n := len(w); n > 1; n-- {
		if _, known := l.words[string(w[:n])]; !known || n == 2 && l.langs[string(w[:n])]&langs == 0 {
			continue
		}
		if rest := l.rest(w[n:], langs); rest != nil {
			return append([]int{n}, rest...)
		}
	}
	return nil
}
