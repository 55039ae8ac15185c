package rule

// group is the number of a group of phrases; single words are groups of one.
type group int32

// span is one group found from a word up to end.
type span struct {
	group group
	end   int32
}

// phraseNode is a step in the tree of phrases.
type phraseNode struct {
	next   map[term]int32
	groups []group // phrases that end here
}

// phrases is the tree of all phrases of all groups; node 0 is the root.
type phrases struct {
	nodes []phraseNode
	first []int32 // by term: the root's child, 0 for none
	count int     // of groups
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

// finish makes the root quick: nearly every word asks it.
func (p *phrases) finish(terms, count int) {
	p.count = count
	p.first = make([]int32, terms+1)
	for t, n := range p.nodes[0].next {
		p.first[t] = n
	}
}

// chart says for each word of a sheet which groups begin there.
type chart struct {
	terms  []term
	termAt []int32 // terms of word i: terms[termAt[i]:termAt[i+1]]
	spans  []span
	spanAt []int32
	has    []uint64 // for each word a bit for each group
	all    []uint64 // a bit for each group that begins anywhere
	width  int      // uint64s for each word
	taken  []bool   // words that an idiom has used
	any    bool     // one at least is taken
}

// fill reads the sheet.
func (c *chart) fill(l *lexicon, p *phrases, s *sheet) {
	n := len(s.words)
	c.width = p.count/64 + 1
	c.terms, c.termAt = c.terms[:0], append(c.termAt[:0], 0)
	for i := range n {
		c.terms = l.lookup(c.terms, s.bytes(i))
		c.termAt = append(c.termAt, int32(len(c.terms)))
	}
	c.has, c.all = cleared(c.has, n*c.width), cleared(c.all, c.width)
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

// phrase notes the groups of a node reached by the words from i up to end, and
// goes on with the next word.
func (c *chart) phrase(p *phrases, node int32, i, end, n int) {
	at := &p.nodes[node]
	for _, g := range at.groups {
		c.spans = append(c.spans, span{g, int32(end)})
		c.has[i*c.width+int(g)/64] |= 1 << (g % 64)
		c.all[g/64] |= 1 << (g % 64)
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

func (c *chart) begins(i int, g group) bool {
	return c.has[i*c.width+int(g)/64]&(1<<(g%64)) != 0
}

// anywhere says whether any word begins the group.
func (c *chart) anywhere(g group) bool { return c.all[g/64]&(1<<(g%64)) != 0 }

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
