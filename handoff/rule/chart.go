package rule

import (
	"math/bits"
	"slices"
)

// group is the number of a group of phrases; single words are groups of one.
type group int32

// span is a phrase found from a word up to end.
type span struct {
	phrase *phraseNode
	end    int32
}

// chart says for each word of a sheet which groups begin there, and which begin
// anywhere.
type chart struct {
	p        *phrases
	terms    []term
	termAt   []int32 // terms of word i: terms[termAt[i]:termAt[i+1]]
	langs    []uint8 // languages of which word i is a small word, a bit for each
	spans    []span
	spanAt   []int32
	noted    []*phraseNode     // the phrases that begin anywhere; but for the common ones as often as they do
	common   mask              // the common ones of them
	commonAt [maxCommon]uint64 // where those begin, as bits (see bit)
	others   bitset            // the groups of the others
	othersAt [shared]uint64    // where those begin; several groups share one
	taken    []bool            // words that an idiom has used
	any      bool              // one at least is taken
}

// shared is how many places the groups share, few enough to stay near the processor.
const shared = 1024

// bitset is a set of groups.
type bitset []uint64

func (b bitset) has(g group) bool { return b[g/64]&(1<<(g%64)) != 0 }
func (b bitset) set(g group)      { b[g/64] |= 1 << (g % 64) }

// fill reads the sheet.
func (c *chart) fill(l *lexicon, p *phrases, s *sheet) {
	n := len(s.words)
	c.p = p
	c.terms, c.termAt, c.langs = c.terms[:0], append(c.termAt[:0], 0), c.langs[:0]
	for i := range n {
		var langs uint8
		c.terms, langs = l.lookup(c.terms, s.bytes(i))
		c.termAt, c.langs = append(c.termAt, int32(len(c.terms))), append(c.langs, langs)
	}
	c.common, c.noted = mask{}, c.noted[:0]
	c.others = cleared(c.others, len(p.masks)/64+1)
	clear(c.othersAt[:])
	c.taken, c.any = cleared(c.taken, n), false
	c.spans, c.spanAt = c.spans[:0], append(c.spanAt[:0], 0)
	for i := range n {
		for _, t := range c.terms[c.termAt[i]:c.termAt[i+1]] {
			if node := p.first[t]; node != 0 {
				c.phrase(node, i, i+1, n)
			}
		}
		c.spanAt = append(c.spanAt, int32(len(c.spans)))
	}
}

// bit stands for word i of a text, and for word i+64, and so on: what is told by bits
// is only a hint.
func bit(i int) uint64 { return 1 << (i % 64) }

// note adds that a phrase begins at word i.
func (c *chart) note(n *phraseNode, i int) {
	switch {
	case !n.common:
		for _, g := range n.groups {
			c.others.set(g)
			c.othersAt[g%shared] |= bit(i)
		}
	case c.common.has(n.bit):
		c.commonAt[n.bit] |= bit(i)
		return
	default:
		c.common.set(n.bit)
		c.commonAt[n.bit] = bit(i)
	}
	c.noted = append(c.noted, n)
}

// begins says whether a phrase of the group begins anywhere; m is its mask.
func (c *chart) begins(g group, m *mask) bool { return c.others.has(g) || c.common.meets(m) }

// hasAll says the same of each of the groups.
func (c *chart) hasAll(groups []group) bool {
	for _, g := range groups {
		if !c.begins(g, &c.p.masks[g]) {
			return false
		}
	}
	return true
}

// where says at which words a phrase of the group may begin.
func (c *chart) where(g group) (words uint64) {
	if c.others.has(g) {
		words = c.othersAt[g%shared]
	}
	for k, set := range c.p.masks[g] {
		for set &= c.common[k]; set != 0; set &= set - 1 {
			words |= c.commonAt[k*64+bits.TrailingZeros64(set)]
		}
	}
	return words
}

// in says whether the phrase is one of the group.
func (c *chart) in(n *phraseNode, g group) bool {
	if n.common {
		return c.p.masks[g].has(n.bit)
	}
	_, found := slices.BinarySearch(n.groups, g)
	return found
}

// phrase notes the phrase reached by the words from i up to end, and goes on with
// the next word.
func (c *chart) phrase(node int32, i, end, n int) {
	at := &c.p.nodes[node]
	if len(at.groups) > 0 {
		c.spans = append(c.spans, span{at, int32(end)})
		c.note(at, i)
	}
	if end == n || len(at.next) == 0 {
		return
	}
	for _, t := range c.terms[c.termAt[end]:c.termAt[end+1]] {
		if next, ok := at.next[t]; ok {
			c.phrase(next, i, end+1, n)
		}
	}
}

func (c *chart) at(i int) []span { return c.spans[c.spanAt[i]:c.spanAt[i+1]] }

// free says that no idiom has used a word from i up to end.
func (c *chart) free(i, end int) bool {
	if !c.any {
		return true
	}
	for ; i < end; i++ {
		if c.taken[i] {
			return false
		}
	}
	return true
}

// take uses up words, for an idiom.
func (c *chart) take(i, end int) {
	for ; i < end; i++ {
		c.taken[i] = true
	}
	c.any = true
}

// cleared gives n zero values, in the old memory where it is large enough.
func cleared[T any](old []T, n int) []T {
	if cap(old) < n {
		return make([]T, n)
	}
	old = old[:n]
	clear(old)
	return old
}
