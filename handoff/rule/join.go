package rule

import "slices"

// join mends words that were written in pieces: letters apart ("k-i-l-l", "d i
// e"), and contractions that lost their apostrophe to a space ("don t").
func (s *sheet) join(first int) {
	s.joinLetters(first, 2, func(w word) bool { return w.tight })
	s.joinLetters(first, 3, func(w word) bool { return w.pause == markNone })
	for i := first + 1; i < len(s.words); i++ {
		if s.words[i].pause == markNone && contracts(string(s.bytes(i-1)), string(s.bytes(i))) {
			s.merge(i-1, i+1)
			i--
		}
	}
}

// joinLetters makes one word of each run of at least least single letters in
// which every letter but the first passes linked.
func (s *sheet) joinLetters(first, least int, linked func(word) bool) {
	for i := first; i < len(s.words); i++ {
		if !s.single(i) {
			continue
		}
		end := i + 1
		for end < len(s.words) && s.single(end) && linked(s.words[end]) {
			end++
		}
		if end-i >= least {
			s.merge(i, end)
		}
	}
}

func (s *sheet) single(i int) bool {
	w := s.words[i]
	return w.to-w.from == 1 && s.buf[w.from] >= 'a' && s.buf[w.from] <= 'z'
}

// merge makes one word of the words from i up to end.
func (s *sheet) merge(i, end int) {
	from := len(s.buf)
	for j := i; j < end; j++ {
		s.buf = append(s.buf, s.bytes(j)...)
	}
	squeeze(s, from)
	s.words[i].from, s.words[i].to = from, len(s.buf)
	s.words[i].at.To = s.words[end-1].at.To
	s.words = slices.Delete(s.words, i+1, end)
}

// contracts says whether b is the rest of a contraction that a begins.
func contracts(a, b string) bool {
	switch b {
	case "t":
		switch a {
		case "don", "didn", "doesn", "can", "won", "isn", "wasn", "aren", "weren", "ain",
			"couldn", "shouldn", "wouldn", "haven", "hasn", "hadn":
			return true
		}
	case "m":
		return a == "i"
	case "ve", "d", "ll":
		return a == "i" || a == "you" || a == "we" || a == "they" || a == "he" || a == "she"
	case "re":
		return a == "you" || a == "we" || a == "they"
	case "s":
		return a == "it" || a == "he" || a == "she" || a == "that" || a == "there" || a == "what" || a == "who"
	}
	return false
}
