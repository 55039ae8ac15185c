package rule

// finding is one pattern found from a word up to end.
type finding struct {
	target     int32
	start, end int
	words      uint64 // which of them the pattern names, bit 0 = start; the rest are gaps
}

// longest is how many words a finding may span; words are counted in a uint64.
const longest = 64

// named marks the words from i up to end.
func named(words uint64, i, end, start int) uint64 {
	for ; i < end; i++ {
		words |= 1 << (i - start)
	}
	return words
}

// names says whether the pattern itself names word i.
func (f finding) names(i int) bool {
	return i >= f.start && i < f.end && f.words&(1<<(i-f.start)) != 0
}

// with is one finding made of two, the second behind the first.
func (f finding) with(next finding) finding {
	f.words |= next.words << (next.start - f.start)
	f.end = next.end
	return f
}
