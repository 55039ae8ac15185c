package rule

import "slices"

// phraseNode is a step in the tree of phrases.
type phraseNode struct {
	next   map[term]int32
	groups []group       // those that have the phrase that ends here, in order
	leads  [roots][]lead // by root: the ways whose rarest group has it
	common bool          // it is one of the most common
	bit    uint8         // of it in a mask, if it is
}

// lead is a way as it is filed under the phrases of its rarest group, and with it the
// next: most often that one is not in the text, and this is all there is to read.
type lead struct {
	way  int32
	next group // the rarest once more, if there is no other
	mask mask  // of next
}

// maxCommon is how many of the most common phrases have a bit each in a mask ("i",
// "to"): they are in so many groups that to go through those for each word would take
// most of the time there is.
const maxCommon = 256

// mask is a set of common phrases.
type mask [maxCommon / 64]uint64

func (m *mask) has(bit uint8) bool { return m[bit/64]&(1<<(bit%64)) != 0 }
func (m *mask) set(bit uint8)      { m[bit/64] |= 1 << (bit % 64) }

// meets says whether the sets have one in common.
func (m *mask) meets(o *mask) bool {
	for i := range m {
		if m[i]&o[i] != 0 {
			return true
		}
	}
	return false
}

// phrases is the tree of all phrases of all groups; node 0 is the root.
type phrases struct {
	nodes   []phraseNode
	first   []int32 // by term: the root's child, 0 for none
	masks   []mask  // by group: the common phrases it has
	longest []int   // by group: words of its longest phrase
}

func (p *phrases) add(g group, terms []term) {
	for len(p.longest) <= int(g) {
		p.longest = append(p.longest, 0)
	}
	p.longest[g] = max(p.longest[g], len(terms))
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

// finish makes quick what nearly every word asks for, when all patterns are in the
// trie: the root, the masks, the leads.
func (p *phrases) finish(terms int, t *trie) {
	p.first = make([]int32, terms+1)
	for t, n := range p.nodes[0].next {
		p.first[t] = n
	}
	p.mask()
	p.file(t)
}

// mask gives the most common phrases their bits.
func (p *phrases) mask() {
	p.masks = make([]mask, len(p.longest))
	for bit, i := range p.mostCommon() {
		n := &p.nodes[i]
		n.common, n.bit = true, uint8(bit)
		for _, g := range n.groups {
			p.masks[g].set(n.bit)
		}
	}
}

// file puts each way under the phrases of its rarest group.
func (p *phrases) file(t *trie) {
	byGroup := make([][]int32, len(p.longest))
	for i, w := range t.ways {
		byGroup[w.groups[0]] = append(byGroup[w.groups[0]], int32(i))
	}
	for i := range p.nodes {
		n := &p.nodes[i]
		for _, g := range n.groups {
			for _, way := range byGroup[g] {
				groups, from := t.ways[way].groups, t.nodes[t.ways[way].leaf].root
				next := groups[min(1, len(groups)-1)]
				n.leads[from] = append(n.leads[from], lead{way, next, p.masks[next]})
			}
		}
	}
}

// mostCommon lists the nodes of the phrases that are in most groups.
func (p *phrases) mostCommon() []int {
	nodes := make([]int, len(p.nodes))
	for i := range nodes {
		nodes[i] = i
	}
	slices.SortStableFunc(nodes, func(a, b int) int { return len(p.nodes[b].groups) - len(p.nodes[a].groups) })
	return nodes[:min(maxCommon, len(nodes))]
}

// common says how common each group is: as its most common phrase, and that by
// the number of groups it is in.
func (p *phrases) common() []int {
	out := make([]int, len(p.longest))
	for i := range p.nodes {
		for _, g := range p.nodes[i].groups {
			out[g] = max(out[g], len(p.nodes[i].groups))
		}
	}
	return out
}
