package rule

import "slices"

// group is the number of a group of phrases; single words are groups of one.
type group int32

// span is a phrase found from a word up to end.
type span struct {
	phrase *phraseNode
	end    int32
}

// phraseNode is a step in the tree of phrases.
type phraseNode struct {
	next   map[term]int32
	groups []group // those with a phrase that ends here
	bits   bitset  // the same, where they are many; nil where they are few
	busy   int     // number among the nodes with bits
}

// manyGroups is from where a bitset is quicker than a list.
const manyGroups = 8

func (n *phraseNode) in(g group) bool {
	if n.bits != nil {
		return n.bits.has(g)
	}
	return slices.Contains(n.groups, g)
}

// note adds the groups of a phrase to those that begin anywhere.
func (c *chart) note(n *phraseNode) {
	if n.bits != nil {
		if c.been[n.busy] {
			return
		}
		c.been[n.busy] = true
	}
	if n.bits == nil || len(n.groups) < len(c.all) {
		for _, g := range n.groups {
			c.all.set(g)
		}
		return
	}
	for i, bits := range n.bits {
		c.all[i] |= bits
	}
}

// phrases is the tree of all phrases of all groups; node 0 is the root.
type phrases struct {
	nodes []phraseNode
	first []int32 // by term: the root's child, 0 for none
	width int     // of a bitset of groups
	busy  int     // nodes with bits
}

func (p *phrases) add(g group, terms []term) {
	at := int32(0)
	for _, t := range terms {
		next, ok := p.nodes[at].next[t]
		if !ok {
			next = int32(len(p.nodes))
			p.nodes = append(p.nodes, phraseNode{})
			if p.nodes[at].next == nil {
				p.nodes[at].next = map[term]int32{}
			}
			p.nodes[at].next[t] = next
		}
		at = next
	}
	p.nodes[at].groups = append(p.nodes[at].groups, g)
}

// finish makes quick what nearly every word asks for: the root, and the groups of
// words that many have.
func (p *phrases) finish(terms, count int) {
	p.width = count/64 + 1
	for i := range p.nodes {
		if n := &p.nodes[i]; len(n.groups) >= manyGroups {
			n.bits, n.busy = make(bitset, p.width), p.busy
			p.busy++
			for _, g := range n.groups {
				n.bits.set(g)
			}
		}
	}
	p.first = make([]int32, terms+1)
	for t, n := range p.nodes[0].next {
		p.first[t] = n
	}
}

// common says how common each group is: as its most common phrase, and that by
// the number of groups it is in.
func (p *phrases) common(count int) []int {
	out := make([]int, count)
	for i := range p.nodes {
		for _, g := range p.nodes[i].groups {
			out[g] = max(out[g], len(p.nodes[i].groups))
		}
	}
	return out
}

// chart says for each word of a sheet which groups begin there.
type chart struct {
	terms  []term
	termAt []int32 // terms of word i: terms[termAt[i]:termAt[i+1]]
	spans  []span
	spanAt []int32
	all    bitset // the groups that begin anywhere
	been   []bool // busy nodes that are in it
	taken  []bool // words that an idiom has used
	any    bool   // one at least is taken
}

// bitset is a set of groups.
type bitset []uint64

func (b bitset) has(g group) bool { return b[g/64]&(1<<(g%64)) != 0 }
func (b bitset) set(g group)      { b[g/64] |= 1 << (g % 64) }

// fill reads the sheet.
func (c *chart) fill(l *lexicon, p *phrases, s *sheet) {
	n := len(s.words)
	c.terms, c.termAt = c.terms[:0], append(c.termAt[:0], 0)
	for i := range n {
		c.terms = l.lookup(c.terms, s.bytes(i))
		c.termAt = append(c.termAt, int32(len(c.terms)))
	}
	c.all, c.been = cleared(c.all, p.width), cleared(c.been, p.busy)
	c.taken, c.any = cleared(c.taken, n), false
	c.spans, c.spanAt = c.spans[:0], append(c.spanAt[:0], 0)
	for i := range n {
		for _, t := range c.terms[c.termAt[i]:c.termAt[i+1]] {
			if node := p.first[t]; node != 0 {
				c.phrase(p, node, i, i+1, n)
			}
		}
		c.spanAt = append(c.spanAt, int32(len(c.spans)))
	}
}

// phrase notes the phrase reached by the words from i up to end, and goes on with
// the next word.
func (c *chart) phrase(p *phrases, node int32, i, end, n int) {
	at := &p.nodes[node]
	if len(at.groups) > 0 {
		c.spans = append(c.spans, span{at, int32(end)})
		c.note(at)
	}
	if end == n || len(at.next) == 0 {
		return
	}
	for _, t := range c.terms[c.termAt[end]:c.termAt[end+1]] {
		if next, ok := at.next[t]; ok {
			c.phrase(p, next, i, end+1, n)
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
